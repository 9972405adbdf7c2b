from itertools import product

import pytest

from sameteam.library.gate import load_gate
from sameteam.library.load import load_library
from sameteam.model.gate import GateAnswers, GateResult
from sameteam.safety.gate import pass_gate
from sameteam.safety.stop import ordered, stop_for_gate, stop_for_signals
from sameteam.vocabulary import AfterNo, GateAnswer, GateOutcome, GateQuestion, SafetySignal

YES, NO, RATHER_NOT = GateAnswer.YES, GateAnswer.NO, GateAnswer.RATHER_NOT_SAY
STOP, PAUSE, CONTINUE = GateOutcome.STOP, GateOutcome.PAUSE, GateOutcome.CONTINUE
STOPPING = [question for question in GateQuestion if question is not GateQuestion.HUMILIATED]
US = load_library().country("US")
TEXT = load_gate()


def answered(after_no=AfterNo.ACCEPT, **given):
    return GateAnswers({question: GateAnswer(given.get(question.value, "no")) for question in GateQuestion}, after_no)


def expected(given, after_no):
    """The rule as the specification words it, line by line."""
    if any(given[question] is YES for question in STOPPING):
        return STOP
    if after_no in (AfterNo.THEY_WOULD_LOSE, AfterNo.COULD_NOT_GO_ON):
        return STOP
    if given[GateQuestion.HUMILIATED] is YES or RATHER_NOT in given.values() or after_no is AfterNo.KEEP_ASKING:
        return PAUSE
    return CONTINUE


def test_the_whole_table_of_answers():
    assert len(GateQuestion) == 10
    for values in product(GateAnswer, repeat=len(GateQuestion)):
        given = dict(zip(GateQuestion, values, strict=True))
        for after_no in AfterNo:
            assert pass_gate(GateAnswers(given, after_no)).outcome is expected(given, after_no)


@pytest.mark.parametrize("question", STOPPING)
def test_a_yes_to_any_but_the_first_stops(question):
    assert pass_gate(answered(**{question.value: "yes"})).outcome is STOP


def test_being_put_down_pauses_and_does_not_stop():
    assert pass_gate(answered(humiliated="yes")).outcome is PAUSE


@pytest.mark.parametrize(
    ("after_no", "outcome"),
    [
        (AfterNo.ACCEPT, CONTINUE),
        (AfterNo.ASK_ONCE_MORE, CONTINUE),
        (AfterNo.KEEP_ASKING, PAUSE),
        (AfterNo.THEY_WOULD_LOSE, STOP),
        (AfterNo.COULD_NOT_GO_ON, STOP),
    ],
)
def test_what_a_no_would_lead_to(after_no, outcome):
    assert pass_gate(answered(after_no)).outcome is outcome


def test_an_unanswered_question_is_never_taken_for_a_no():
    with pytest.raises(KeyError):
        pass_gate(GateAnswers({}, AfterNo.ACCEPT))


def page_of(**given):
    after_no = AfterNo(given.pop("after_no", "accept"))
    stop = stop_for_gate(pass_gate(answered(after_no, **given)), US, TEXT)
    return stop, " ".join((stop.first_line, *stop.lines))


NOT_YOUR_FAULT = TEXT.pages["stop: not your fault"][0]
OWN = TEXT.pages["stop: own behaviour"][0]


def test_who_was_hurt_is_told_that_it_is_not_their_fault():
    assert NOT_YOUR_FAULT in page_of(hurt="yes")[1]


@pytest.mark.parametrize("own", [{"i_frightened": "yes"}, {"i_controlled": "yes"}, {"after_no": "they_would_lose"}])
def test_who_frightens_others_is_not_told_that_they_did_nothing_wrong(own):
    stop, text = page_of(hurt="yes", **own)
    assert NOT_YOUR_FAULT not in text
    assert OWN in text
    assert {line.purpose for line in stop.help} >= {"victims", "own_behaviour"}


def test_a_court_order_alone_does_not_say_who_was_hurt():
    text = page_of(court_order="yes")[1]
    assert NOT_YOUR_FAULT not in text
    assert OWN not in text


def test_someone_who_could_not_go_on_sees_crisis_help_first():
    stop, text = page_of(after_no="could_not_go_on")
    assert stop.help[0].purpose == "crisis"
    assert TEXT.pages["stop: crisis"][0] in text


def test_everyone_gets_every_line_in_whatever_order():
    pages = [page_of(hurt="yes")[0], page_of(i_frightened="yes")[0], page_of(after_no="could_not_go_on")[0]]
    pages.append(stop_for_signals([SafetySignal.CHILD_HARM], US, TEXT))
    assert all(sorted(page.help, key=repr) == sorted(US.lines, key=repr) for page in pages)


def test_signals_of_self_harm_put_crisis_help_first():
    assert stop_for_signals([SafetySignal.SELF_HARM], US, TEXT).help[0].purpose == "crisis"


def test_a_stop_for_signals_says_the_same_whatever_was_found():
    stops = [stop_for_signals([signal], US, TEXT) for signal in SafetySignal]
    assert len({(stop.first_line, stop.lines) for stop in stops}) == 1


def test_no_page_names_abuse_or_calls_anyone_safe():
    for page in TEXT.pages.values():
        for text in page:
            assert not {"abuse", "abuser", "violence", "victim", "safe"} & set(text.lower().replace(".", " ").split())


def test_help_keeps_its_order_where_nothing_comes_first():
    purposes = [line.purpose for line in ordered(US)]
    assert purposes.index("victims") < purposes.index("own_behaviour") < purposes.index("emergency")


def test_a_result_says_nothing_but_what_follows():
    assert set(GateResult.__struct_fields__) == {"outcome", "for_victims", "for_own_behaviour", "crisis"}
