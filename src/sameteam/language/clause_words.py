"""The words that a short phrase of a person's own may be made of (used by ``clauses``).

The lists are closed on purpose. A word that is not here is doubtful: it may be an insult, a name, a slip of the keys or
another language, and then the whole phrase stays out of our sentences. To let more phrases in, add words.
"""


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Verbs whose past is not formed by -ed: "base past participle".
_IRREGULAR = """
be was been|become became become|begin began begun|bite bit bitten|break broke broken|bring brought brought
build built built|come came come|cut cut cut|do did done|drink drank drunk|eat ate eaten|fall fell fallen
feel felt felt|fight fought fought|find found found|forget forgot forgotten|get got got|give gave given|go went gone
grow grew grown|have had had|hear heard heard|hold held held|keep kept kept|know knew known|learn learnt learnt
let let let|lose lost lost|make made made|mean meant meant|meet met met|pay paid paid|put put put|quit quit quit
read read read|run ran run|say said said|see saw seen|sell sold sold|send sent sent|set set set|shut shut shut
sing sang sung|sit sat sat|sleep slept slept|speak spoke spoken|spend spent spent|swallow swallowed swallowed
take took taken|tell told told|think thought thought|understand understood understood
overthink overthought overthought|wake woke woken
withdraw withdrew withdrawn|write wrote written
"""
_REGULAR = """
act admit agree answer apologise apologize argue ask avoid bicker blame bottle brood brush call calm cancel care
change check clam clean close compare complain cook correct count criticise criticize cry cuddle dance defend delay
depend discuss dismiss dodge drag drift dwell enjoy exercise expect explain finish fix focus follow grumble guess
help hope ignore insist interrupt join joke judge jump kiss laugh lean lecture limit listen live lock look love
micromanage moan move mumble nag need nitpick notice offer open overreact overwork phone pile plan play practice
practise prepare pretend promise race raise react reconnect refuse relax remember repair repeat rest retreat rush
save scroll share shout shrug sigh slow smile snap sort spend stall start stay step stew stonewall stop store
struggle sulk switch talk tend text tidy travel trust try turn use vent visit wait walk wander want wash watch
welcome work worry yell zone
"""
_DOUBLES = _set(
    "admit begin cancel clam cut drag forget get let nag plan put quit run set shrug shut sit snap step stop travel"
)


def _regular(base: str) -> tuple[str, str]:
    if base.endswith("e"):
        return f"{base}d", f"{base}d"
    if base.endswith("y") and base[-2] not in "aeiou":
        return f"{base[:-1]}ied", f"{base[:-1]}ied"
    doubled = f"{base}{base[-1]}ed" if base in _DOUBLES else f"{base}ed"
    return doubled, doubled


def _ing(base: str) -> str:
    if base.endswith("e") and base not in ("be", "see", "agree"):
        return f"{base[:-1]}ing"
    return f"{base}{base[-1]}ing" if base in _DOUBLES else f"{base}ing"


def _forms() -> dict[str, tuple[str, str]]:
    known = {base: _regular(base) for base in _REGULAR.split()}
    for line in _IRREGULAR.split("|"):
        for base, past, participle in zip(*[iter(line.split())] * 3, strict=True):
            known[base] = (past, participle)
    return known


_FORMS = _forms()
BASES = frozenset(_FORMS)
PASTS = frozenset(past for past, _ in _FORMS.values())
PARTICIPLES = frozenset(participle for _, participle in _FORMS.values())
GERUNDS = frozenset(map(_ing, BASES))

WHOLE_ONLY_WITH_MORE = frozenset(
    form
    for base in _set(
        "be become bring do feel find get give have hold keep let make mean need pay put raise say see send set spend "
        "store take tell tend use want blame bottle dismiss expect brush build know love lose depend"
    )
    for form in (base, *_FORMS[base], _ing(base))
)
"""Verbs that say nothing alone: "I feel", "I keep"."""

NEVER_A_PART = frozenset(
    form
    for base in _set(
        "agree be bite break care clean cook cry feel fight fix guess help hope know let love mean meet pay run sell "
        "smile sort tidy visit wash"
    )
    for form in (base, *_FORMS[base])
)
"""Forms that "I …" may not go on with in a part: they threaten, boast, or tell of what one bears or feels."""

ADVERBS = _set(
    """again almost already also always anymore away badly back better calmly carefully clearly closely coldly deeply
    down early easily enough even every far fast first forward gently hard hardly harshly honestly immediately
    indoors inside instead kindly largely lately late less likely longer loudly mainly more other most mostly much
    nearly never not now often on only openly out outside over partly patiently politely properly quickly quietly
    quite rarely rather really regularly right seldom sharply shortly simply slightly slowly so softly sometimes
    soon still straight terribly then today together tonight too twice up usually very well willingly yet once apart
    aloud ahead nowadays home lightly"""
)
BEFORE_A_VERB = _set(
    """almost already also always easily even hardly immediately just largely mainly mostly never not now often only
    quickly quietly rarely rather really regularly seldom simply sometimes still then too usually slowly honestly
    finally"""
)
DEGREES = _set(
    """a bit little lot so too very quite pretty rather less more much often always never not really just sometimes
    still usually far way also already now rarely"""
)
ADJECTIVES = _set(
    """absent abrupt afraid alone aloof angry annoyed argumentative available avoidant bad better bitter bossy busy
    calm calmer careful careless clear close closed closer cold comfortable critical cross curt defensive difficult
    dismissive distant distracted easier easy evasive exhausted fair forgetful friendly frustrated fun gentle
    gentler good grumpy guarded happier happy hard harsh heard honest hungry impatient inconsiderate irritable
    irritated jealous kind kinder late lighter loud messy nicer normal okay open overwhelmed passive patient present
    proud quick quiet rash resentful rude sarcastic selfish sharp short silent slow snappy stiff stressed strict
    stubborn sullen tense thoughtful thoughtless tidier tired uncommunicative unfair unkind unreliable untidy upset
    warm warmer withdrawn worked wound unavailable preoccupied hot-tempered earlier loving short-tempered
    inattentive attentive pushy picky fussy moody reliable silly peaceful able new old big small long quieter whole
    real different ready serious same main own free half-hearted sorry"""
) - {"afraid", "alone", "free"}
S_FORMS = _set("gets feels goes comes matters")
"""Third-person forms that may follow "it", "work" or "life"."""
NOUNS = _set(
    """anger answer answers appreciation argument arguments arms attention bed bedtime blame breakfast breath calendar
    chat chores cinema coffee company computer conflict conversation conversations counsellor course criticism day
    days desk details diary diet dinner dinners discussion discussions distance drink drinking drinks early effort
    emotions end evening evenings family feelings feeling fault game games garage gaming gesture gestures half hand
    head help holiday home hour hours house housework hug hugs idea ideas interest job joke jokes laptop leg life
    list listener little lot love lunch meal meals meeting message messages middle minute minutes mind mistake
    mistakes moment moments mood moods money month months morning mornings mouth need needs news nights night no
    online opinion opinions outings overtime part past patience phone pint place plan plans point practice pressure
    pride problem problems promise promises quarrel quarrels question questions reason room routine row rows sarcasm
    screen self-pity sentence shell shoulders side silence sleep smoking sofa space spending step stress stuff
    subject shopping table talk talker talks tea team television temper text texts therapist therapy thing things
    thought thoughts tick time times tone topic trouble trust truth turn tv videos view voice walk walks wall walls
    way ways week weekend weekends weeks wine word words work workload world worries worry year years friends bit
    back day-to-day birthday anniversary bills budget dishes washing kitchen support feedback beer beers alcohol
    cigarettes sugar exercise gym running habit habits class group book books while bottom heart warmth fun laughter
    affection closeness romance adventure kindness respect peace partnership connection joy tenderness friendship
    relationship marriage summer winter spring autumn hands dates date future sense humour friend partner partners
    couple home-life ground spark honesty hello goodbye goodnight kids children"""
) | {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "christmas", "easter", "sundays"}
FUNCTION = _set(
    """a an the this that these those my our me us myself your you i we i'm i've i'll we're and but or nor than when
    while whenever before after until because if as where how what who which why whether for of in on at by with
    without to from into about around through during between under against towards off near like per instead both
    all any some each many most few several one two three four five six seven eight nine ten something anything
    nothing someone is it it's am are was were be been being do don't does did didn't have haven't had can can't
    cannot could couldn't will won't would should shouldn't may might must there just no not such since mine ours
    yours own isn't wasn't aren't onto past across yourself"""
)
ROLES = _set("listener talker partner husband wife friend father mother")
"""What one can be a better or a bad one of."""
VOCABULARY = (
    ROLES | BASES | PASTS | PARTICIPLES | GERUNDS | ADVERBS | ADJECTIVES | NOUNS | FUNCTION | BEFORE_A_VERB | S_FORMS
)

BEFORE_A_SUBJECT = _set(
    """then and but when while whenever because if how what before after until as where than that why way thing things
    time moment once whether or"""
)
"""Words after which "I" or "we" may begin a clause of its own."""

HANGING = _set(
    """a an the this my our your and but or nor than when while whenever because if as how what who which whether of to
    from into with for at by between without i we i'm i've i'll am is are was were don't didn't can't could couldn't
    would should will won't not so very too quite really just where that"""
)
"""Words that no phrase ends with."""

OF_YOURS = _set(
    """answer answers attention birthday anniversary feelings feeling day days effort efforts evening evenings hand
    help idea ideas interest messages message mind news opinion opinions own plans point questions question side
    space story stories texts text thoughts time times view views voice words work worries needs call calls company
    hopes dreams pace interests hobby hobbies love trust friendship music band painting garden workshop car bike
    motorbike boat guitar piano course reading writing run runs running football game games gym training swimming
    knitting sewing art crafts allotment dog horse favourite part"""
)
"""What may follow "your": anything else that is theirs ("their laziness") is a reproach."""

OTHER_PEOPLE = _set(
    """kids kid children child son daughter boys girls baby mum mom mother dad father parents in-laws sister brother
    friend friends boss colleagues colleague team people others family"""
)
"""Where one of these stands beside "them" or "her", nobody can tell who is meant."""

_CAPITALISED = _set(
    """Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays
    Saturdays Sundays Christmas Easter January February April June July August September October November December
    TV"""
)
PROPER = {word.lower(): word for word in _CAPITALISED}
"""Words that keep a capital wherever they stand, by their lower-case form."""

AUXILIARIES = _set("don't didn't can't cannot couldn't won't can could will should shouldn't")
"""What may stand between "I" and the base of a verb."""
