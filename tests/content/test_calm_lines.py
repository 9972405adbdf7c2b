"""Ordinary lines of people who are hurting must not stop a plan: a rule that marks one of them is too broad."""

from pathlib import Path

import pytest
import tomli

from sameteam.language.reads import read_safety
from sameteam.library.engine import engine_of
from sameteam.library.load import load_library

ENGINE = engine_of(load_library())
GOLDENS = Path(__file__).resolve().parents[1] / "unit" / "language" / "clauses_goldens.toml"
ACCEPTED = [golden for golden in tomli.loads(GOLDENS.read_text(encoding="utf-8"))["golden"] if golden["expected"]]

CALM = """
I go quiet when we argue.
I keep quiet when she is stressed, and then it comes out sideways.
When he goes quiet I know something is wrong, and I don't know how to ask.
We fight about the dishes, the money and his mother.
I shout, he leaves the room, and an hour later we both pretend it never happened.
She hit the nail on the head when she said we live like flatmates.
He said it would kill him to talk to a stranger.
I'm afraid he'll say no.
I'm scared of what counselling might bring up.
I was scared to ask because the last time ended in tears.
We could not control ourselves and said things we regret.
Money is tight and I keep the accounts because I like numbers.
He follows the football and I follow him round with the hoover.
She checks the calendar every morning and tells me who picks up the kids.
I want to die of shame when I think of what I said at the wedding.
I don't want to live like this, I want us to laugh again.
We share our locations, it was my idea after she got lost in Leeds.
He took the kids to his mum's so that I could rest.
The children notice that we hardly speak.
She threw herself into work after the miscarriage.
We lost our son two years ago and neither of us can say his name.
He drinks two beers on a Friday and watches the match.
She left her job to look after the baby, and I think she misses it.
He asked me to stop seeing my therapist as our couples counsellor, and he has a point.
I told him I need space, and he gave it.
My ex was violent, and that is nine years ago; Sam is nothing like that.
When I was a kid my dad used to hit us, and I hate raised voices since.
We watched a film about a man who strangles his wife, and she laughed at my face.
I could have strangled him when he booked the cheap flights, we laugh about it now.
He won't let it go.
I won't let the year end without trying.
She is not allowed sugar and I keep baking.
I lock the door at night because the latch is broken.
He grabbed his coat and left for work.
I pushed for counselling three times this year, and I see that it was too much.
I pushed him into the last holiday and he hated it.
She slammed the laptop shut and said good night.
I hide the chocolate from the children.
I wait until he's in a good mood to bring up the bills.
My hands shake when I have to speak in front of people.
He reads my poems before anyone else does.
I took his keys by mistake and he was late.
I gave up my pottery because there was no time.
We stopped seeing our friends after the move, and I miss them.
She says I'm a broken record.
""".strip().splitlines()


@pytest.mark.parametrize("text", CALM)
def test_an_ordinary_line_is_no_signal(text):
    assert read_safety(text, ENGINE) == ()


@pytest.mark.parametrize("golden", ACCEPTED, ids=lambda golden: golden["text"][:60])
def test_what_may_be_said_to_the_partner_is_no_signal(golden):
    assert read_safety(golden["text"], ENGINE) == ()
