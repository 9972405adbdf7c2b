import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sameteam.language.tongue import reads_english

ENGLISH = """
We can't afford that.
No.
ok
Maria
José
Zoë and Siân
Sam
120
👍
🤷‍♀️ ❤️
...
*shrugs*
nah
idk tbh
u always do dis smh
cant afford therapy rn lol
ill go if its free
wot r we meant 2 say in there
Naw, I'm no daein that, ye ken fine well.
I dinnae want tae go.
Abeg, leave that matter.
Wetin person go talk there?
I no dey go any counselling, abeg.
Oga, this one na wahala o.
You dey craze? I no fit.
Yaar, log kya kahenge. We are not going to any such place.
Arre yaar, I told you na, I am not coming.
Acha theek hai, I'll come.
My amma will not accept this, she will cry only.
We should ask the pandit and then only decide.
Alamak, so expensive lah.
Aiyo, cannot lah, work until late.
Inshallah we will sort it ourselves.
Wallahi I'm not going there.
Habibi, I love you, but no.
Mi amor, I don't want to talk to a stranger.
Oy vey, another meshuggeneh counsellor.
She said "c'est la vie" and walked out.
It has a certain je ne sais quoi, but no thanks.
My fiancé thinks it's a cliché.
We met in São Paulo and we married in Kraków.
Señor Alvarez told me it was a scam.
Ms. Nguyen will not see us.
Father Tomás married us, I'd sit down with him.
I'd rather eat tiramisu with your mother than do that.
Hakuna matata, relax.
therapy
Counselling? Us?
What's the point?
pointless waste of money
Too tired.
Night night
FORGET IT
YOU NEVER LISTEN TO ME
I'm not going, innit bruv.
dont wnat to tlak abuot it
Die Hard is on, let me watch.
The man has a hat and a bin.
I was in the war and I came home a different man.
Was it Lars? Or Anders? Or van den Berg?
Sam, Alex, Bo, Chris, Dana, Kim, Lee, Pat
Lagos Abuja Kano Ibadan Enugu Jos Kaduna Benin
I said no and I mean no
Come on, no more.
on s'est dit we'd try, you know
It's a lot, per session I mean, and per month even more.
As a son of a pastor I can do so.
Kwame says Akosua and Yaa went to Kumasi to see Nana.
See you at 10:30 on 12/05, ok?
He is über posh and a bit blasé.
Pero like, I'm not doing it, okay?
tbh ngl fr idc
""".strip().splitlines()

OTHER = """
No quiero ir a terapia.
Eso es para locos.
No tenemos dinero para eso.
no se, dejame pensarlo
¿Y quién cuida a los niños?
Je ne veux pas y aller.
On n'a pas besoin de ça.
c'est trop cher pour nous
Laisse-moi tranquille avec ton psy.
Ich will da nicht hin.
Das ist doch nur Geldverschwendung.
Wir brauchen keine Hilfe von Fremden.
kein bock auf sowas, lass mich in ruhe
Não quero falar com um estranho.
A gente resolve isso em casa.
isso é muito caro pra nós
Non ci voglio andare.
Non abbiamo bisogno di nessuno.
Sono tutti ladri, quelli.
Nie chcę tam iść.
Nie mamy na to pieniędzy.
To nic nie da, daj spokój.
Terapiye gitmek istemiyorum.
Bizim buna ihtiyacımız yok.
Çok pahalı, hem ne işe yarayacak ki?
Ik wil daar niet heen.
Dat is veel te duur voor ons.
Jij bent degene met een probleem.
Jag vill inte gå dit.
Det är för dyrt och det hjälper inte.
Jeg vil ikke snakke med en fremmed.
Det har vi ikke råd til.
En halua mennä sinne.
Se on liian kallista meille.
Nechci tam jít, nemá to smysl.
Nem akarok odamenni, mert nincs pénzünk.
Nu vreau să merg acolo.
Neću ići tamo, to nije za nas.
Я не хочу туда идти.
Нам это не нужно.
Нет
Δεν θέλω να πάω εκεί.
لا أريد الذهاب إلى هناك
هذا مكلف جدا
نمی‌خواهم بروم
אני לא רוצה ללכת לשם
मुझे नहीं जाना
यह बहुत महंगा है
Mujhe nahi jana wahan, yeh sab bakwas hai.
Hamare ghar ki baat bahar nahi jayegi.
tum pagal ho gaye ho kya
আমি যেতে চাই না
எனக்கு வேண்டாம்
我不想去做咨询
太贵了
行きたくない
カウンセリングなんて無駄だよ
나는 상담 받고 싶지 않아
너무 비싸
ฉันไม่อยากไป
Ayoko pumunta diyan, sayang lang ang pera.
Hindi natin kailangan ng ganyan.
Tôi không muốn đi đâu.
Đắt quá, mình không có tiền.
Aku nggak mau pergi ke sana.
Kita tidak punya uang untuk itu.
Sitaki kwenda huko, hatuna pesa.
Ek wil nie daarheen gaan nie.
ana mesh 3ayez aroo7 hnak
I told him we should go. Él dice que no quiere hablar con nadie. So what now?
He said: das ist doch alles nur Quatsch und kostet viel Geld. I gave up.
We talked again last night. Nie chcę o tym więcej rozmawiać, daj mi spokój. That was all.
She wrote to me я не хочу туда идти и не пойду and then nothing
""".strip().splitlines()


def test_there_are_many_texts_each_way():
    assert min(len(ENGLISH), len(OTHER)) >= 60


@pytest.mark.parametrize("text", ENGLISH)
def test_english_of_every_kind_is_read(text):
    assert reads_english(text)


@pytest.mark.parametrize("text", OTHER)
def test_another_language_is_not_read(text):
    assert not reads_english(text)


@pytest.mark.parametrize("text", ["", "   ", "\n\n", "?!", "42", "\u200b"])
def test_what_says_nothing_is_not_another_language(text):
    assert reads_english(text)


def test_a_long_english_text_with_a_foreign_word_here_and_there_is_read():
    text = "My abuela raised us, and mi casa was always full, so I never learned to talk about what I feel. " * 5
    assert reads_english(text)


def test_a_long_text_without_full_stops_is_seen_to_change_its_language():
    text = "so i told her we need to talk and she said no quiero hablar de eso porque no me gusta nada y ya and left"
    assert not reads_english(text)


@given(st.text())
def test_it_never_raises(text):
    assert reads_english(text) in (True, False)


@given(st.lists(st.sampled_from(ENGLISH), min_size=1, max_size=6))
def test_capitals_do_not_change_the_verdict_on_plain_english(texts):
    plain = [text for text in texts if text.isascii()]
    assert reads_english("\n".join(plain).upper()) or not plain


def test_fifty_thousand_letters_take_no_time():
    began = time.perf_counter()
    reads_english("we never talk about money and he says no " * 1250)
    assert time.perf_counter() - began < 2
