"""What a short phrase of a person's own may not say, even in good English (used by ``clauses``).

Each pattern is looked for in the lower-cased words of a phrase, after "them" and "her" were turned into "you".
"""

import re
from functools import cached_property


class _AnyOf:
    """Any of some alternatives, as whole words. Compiled when it is first looked for: most plans need one or two."""

    def __init__(self, *alternatives: str) -> None:
        self._text = rf"\b(?:{'|'.join(alternatives)})\b"

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile(self._text, re.IGNORECASE)

    def search(self, text: str) -> re.Match[str] | None:
        """Where it stands in a text."""
        return self._pattern.search(text)


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


NO_PART = _AnyOf(
    # what one bears
    r"(?:put|putting) up with|a word in|go(?:ing|ne)? out|went out|mov(?:e|ed|ing) out|kids?|child|children|father",
    r"mother",
    # being hurt, frightened or controlled
    r"hurt|scared|afraid|told to|as told|what i'm told|walk on|walked on|alone|keep the peace|to keep|to avoid",
    r"to calm you|to please",
    # done for fear of what comes
    r"so (?:that|i|we|you|it)|in case|even (?:when|though|if|after)|(?:the )?only one|the one|one who",
    r"what you (?:do|did|say|said|want)",
    # doing it all, and more of what is no fault
    r"(?:do|did|doing|done) (?:everything|all|it all|so much|too much|most|my best|nothing|anything)|my best",
    r"hardest|(?:give|gave|given) (?:in|you|my all|too much|everything|all|up on|up my)",
    r"too (?:nice|good|patient|kind|honest|fair|gentle|easy|friendly)",
    # blame
    r"trust(?:ed)? you|believed?|blamed? you$|(?:see|saw|seeing|seen) (?:through|my|you)|everything|nothing",
    r"anything",
    # asking leave
    r"(?:ask|asked|asking) (?:for|before|if|you if|whether)|answer to you|explain (?:myself|everything|where)",
    r"(?:have|had|having|got|need|needed) to (?!listen|learn|be|speak|talk|slow|stop|try|share|say|pause)",
    r"(?:follow|check|watch|test|correct)(?:ed|ing)? (?:up on )?you(?:r)?",
    r"stop(?:ped)? (?:caring|loving|trying|trusting|hoping)",
    r"(?:want|need|expect|tell|told|ask|get|got|make|made|help)(?:ed)? you (?:to|feel)",
    r"stop(?:ped)? (?:seeing|my|going out|asking|saying|telling you)",
    r"stay(?:ed)? (?:too long|home|at home|inside|in|away)|sorry (?:for|about) (?:everything|nothing|all)",
    r"apologi[sz]e[ds]? (?:for|first|all|always|every)|always apologi[sz]e[ds]?",
    r"(?:take|took|taken|taking) (?:the|all the) blame|keep quiet|kept quiet|keep my|kept my|part|problems?|fault",
    r"(?:shout|yell|snap|shouted|yelled|snapped)(?: \w+)* (?:kids?|child|children|baby)|go along|went along",
    r"no idea|my (?:home|kids|children|family|friends)|you (?:again|more) than|instead of you|better than you",
    r"like you|your (?:own )?(?:needs|work|mood)s?|you always|you never|always right|never wrong|not wrong",
    # watching one's words, and waiting it out
    r"watch what|watch my|calm (?:things|you|it) down|until (?:it|you)|answer back|tell myself|my mistake|avoid you",
    # boasts and old scores
    r"(?<!to )(?:cook|clean|wash|tidy)|my money|someone|want to be with|right|(?:am|i'm) good|hold (?:things|you)",
    r"stop(?:ped)? working|read your|own back|waited|waiting|trying for|(?:long|done) enough|work hard|i'm out",
    r"(?<!more )(?<!not )(?<!very )patient",
    r"happy without|without you|married|stand by|stick by|wait(?:ed)? on|end(?:ed)? (?:it|us)",
    r"cut (?:you|myself|off|you off)|hand|break|kick",
)
"""Being hurt, frightened or controlled; what one bears, gives or endures; blame, threats and excuses."""

NO_HOPE = _AnyOf(
    r"(?:stop|get|let|change|fix|help|forgive|have|keep|hold|quit|cut|leave|blame|judge) you",
    r"(?:correct|check|watch|follow|lose) you|make you (?!laugh|smile|happy)\w*|see you(?! happy|smile)|tell you",
    r"why|whether|who|without you|than you|truth|wrong",
    r"(?:get|go|move|walk|run|break|stay|be) (?:out|rid|off|apart)|move on",
    r"(?:go|get|walk|run) away(?! together| for)|back at|my (?:own )?way|right|free|alone",
    r"(?:have|having|more) (?:(?:a|another|more|two|three) )?(?:kids?|child|children|baby|family)",
    r"(?:kids|children) (?!again|together)|split|end|sell",
    r"money|blame|fault|problems?|sleep with|someone|at night|some (?:peace|rest)|in peace|keep the (?!family)|goodbye",
    r"go home|a break|the real|be first|answer|my (?:marriage|relationship)|normal",
    r"my (?:marriage|old life|life|money|home|house|relationship|wife|husband|partner) back",
)
"""Hopes that are about changing, leaving or beating the other, or that press."""

NO_WISH = _AnyOf(
    # their body
    r"sex\w*|intima\w*|bj|threesome|porn\w*|naked|nudes?|kiss\w*|lingerie|massages? with|in bed",
    r"open (?:marriage|relationship)",
    # children
    r"pregnan\w*|bab(?:y|ies)|ivf|abortion|vasectomy",
    r"(?<!from the )(?<!without the )(?<!off the )(?:kids?|child\w*|son|daughter|boys|girls)",
    # staying, and the relationship itself
    r"stay\w*|leav\w*|divorc\w*|separat\w*|marr\w*|wedding|vows|breaks?|breaking|breakup|split\w*|commitment",
    r"future|(?<!lie-)(?<!sleep )out",
    # contact with others
    r"friends?|mates?|lads|buddies|mother|mum|mom|dad|father|parents?|in-laws?|sisters?|brothers?|family",
    r"relatives?|nan|cousins?|ex|people|others|colleagues?|neighbou?rs?|someone|anyone|anybody|somebody|company",
    r"social\w*|facebook|instagram|visitors?|guests?",
    # money
    r"money|cash|salary|wages?|bank\w*|accounts?|cards?|allowance|budget|savings?|pension|dollars?|pounds?|euros?",
    r"bucks|quid|debts?|loan",
    # work
    r"work|working|jobs?|careers?|boss|business|office|overtime|promotion|shifts?|retire\w*",
    # faith
    r"church|mosque|temple|synagogue|pray\w*|god|faith\w*|religio\w*|bible|quran|sabbath|shabbat|mass|ramadan",
    r"worship|baptism",
    # law and papers
    r"legal\w*|courts?|custody|lawyers?|police|charges|prison|visas?|passports?|papers|immigration|prenup",
    r"house keys?|inheritance",
    # boundaries
    r"bounda\w*|privacy|private|phones?|passwords?|permission|freedom|choice|a say|space(?! to| for| in)|alone",
    # what is owed anyway
    r"respect\w*|honest\w*|trust\w*|truth|apolog\w*|sorry|loyal\w*|safe\w*|fidelity|love|affection|attention",
    r"kind\w*|support|patience",
    # a share of the work at home, owed too
    r"chores|housework|childcare|dishes|laundry|cleaning|washing|ironing|hoovering|fair|equal\w*|medic\w*|doctors?",
    r"therap\w*|counsel\w*",
    # drink, drugs, gambling, weapons
    r"sober|sobriety|drink\w*|beers?|wine|whisk\w*|alcohol|pub|pint|weed|drugs?|pills?|smok\w*|cigarettes?",
    r"gambl\w*|bets?|betting|casino|poker|guns?|rifles?|shotguns?|weapons?|knife|knives|pistols?|ammo",
    # insults and winning
    r"brains?|backbone|spine|balls|life|clue|personality|character|slap|punch|kick\w*|beating|lesson|maid|servant",
    r"slave|nanny|wom[ae]n|m[ae]n|girlfriends?|boyfriends?|wife|wives|husbands?|lovers?|affairs?|tinder|nothing",
    r"everything|anything|something|whatever|things?|stuff|lots|idk|dunno|lol|attitude|sympathy|own way|last word",
    r"wins?|fights?|rows?|arguments?|revenge|punish\w*|control|power|obedien\w*|silence|distance",
    r"happy ending|spanking|quickie|stripper|brothel|escort|fetish|kink\w*|hooker|prostitut\w*|mistress|fling",
    r"funeral|death|dead|die|dying|grave|gone|bullet|hiding|leash|collar|rope|noose|whip|handcuffs|moaning|decent|meals?",
    # whole sentences and refusals
    r"no|not|never|none|to be|to me|of me|from me|from us|me to|us to|you to|i|we|we're|i'm|i've|i'll|he|she|they",
    r"it|it's|is|are|was|were|am|that|this|these|those|which|who|what|why|how|whether|if|because|unless|when",
    r"whenever|while|until|although|but|or|so|than|will|would|can|can't|could|should|must|might|may|do|don't|does",
    r"did|has|have|had|been|be|want\w*|need\w*|please|yes|ok|okay",
    r"and (?:a|an|the|my|our|your|more|less|some|to|then|now|all)",
)
"""What is never offered in exchange (their body, their people, money, work, faith, rights, what is owed anyway), what
harms, and whole sentences.
"""

HURTFUL = _AnyOf(
    r"stupid|idiots?|pathetic|useless|laz(?:y|ier|iest|iness)|crazy|nuts|psycho(?:path)?|narc|narcissis\w*",
    r"bitch\w*|bastards?|cow|pig|morons?|dumb|\w*fuck\w*|(?:bull)?shit(?:head|bag|ty)?|ass|\w*asshole|\w*arsehole",
    r"dumbass|damn|damned|bloody|crap|crappy|piss(?:ed|er)?|from hell|bollocks|hate[sd]?|hateful",
    r"kill(?:s|ed|er|ing)?|whores?|slut|slutty|cunts?|dickhead|prick|twat|wanker|jerk|bully|monster|witch|losers?",
    r"liars?|cheater|cheating|toxic|gaslight\w*|manipulat\w*|abus\w*|mental|controlling|disgust\w*|worthless|trash",
    r"garbage|creep|scum|slob|fat|ugly|drama queen|drunk|drunkard|junkie|alcoholic|freak|satan|devil|nightmare",
    r"ball and chain|weirdo|clown|man-?child|big baby|selfish|hopeless|imbecile|retard(?:ed)?|tosser|cretin|brat",
    r"parasite",
)
"""Insults and swearing, in names and in phrases with unknown words. Real names (Killian, Narciso, Akshit) are none."""

NOT_A_NAME = re.compile(
    r"(?:he|him|she|her|they|them|it|me|i|you|us|we|that one|this one|none|no one|nobody|no name|n/?a|null|unknown|"
    r"undefined|idk|dunno|someone|somebody|anyone|name|ex|my ex|the ex)",
    re.IGNORECASE,
)
"""What people type where a name is asked for, and which is none."""

RELATION = re.compile(
    r"(?:my|our|the) (husband|wife|partner|boyfriend|girlfriend|fianc[eé]e?|spouse|other half|better half|hubby)",
    re.IGNORECASE,
)
"""A relation in place of a name."""

EACH_OTHER = _AnyOf("each other|one another|both|ourselves|a team|partners|friends|a family|a couple|close again as")
"""What one cannot do or be alone."""

AFTER_YOU = _set(
    """about across after again all and as around at back before better but by down during each early easily enough
    even every everything fairly for from gently harshly how in instead into kindly less like more most much my
    never now of off often on once out over patiently properly quickly right since so some sometimes soon than the
    then through to today together tonight too until up very well what when whenever where while with without yet
    close closely a an badly always or , because"""
)
"""What may come after "you" where something is done to or with them; hardly a verb of theirs."""

ONLY_BEFORE = {
    **dict.fromkeys(("want", "wanted", "tend", "tended", "used"), ("to",)),
    **dict.fromkeys(("need", "needed"), ("to", "time", "space", "quiet")),
    **dict.fromkeys(("find", "found"), ("it",)),
    **dict.fromkeys(("see", "seeing", "saw", "seen"), ("a", "only")),
    **dict.fromkeys(("lose", "losing", "lost"), ("my",)),
    **dict.fromkeys(
        ("think", "thinking", "thought"), ("too", "before", "of", "more", "about", "only", "first", "twice")
    ),
    **dict.fromkeys(
        ("say", "said", "saying"),
        ("yes", "no", "nothing", "little", "too", "sorry", "what", "hurtful", "thank", "things", "good"),
    ),
    **dict.fromkeys(("sleep", "slept", "sleeping"), ("more", "less", "too", "on", "late", "better")),
}
"""Verbs that may be the main one in some company only."""

NOT_AFTER_I = _set(
    "is are has does isn't goes gets feels comes being going and or but the a an my of to in on with , when if"
) | {""}

WISH_OPENERS = _set(
    """a an the more less fewer some my our your another enough time peace quality quiet music dancing cycling hiking
    fishing sailing climbing swimming running riding camping cooking baking gardening painting reading travelling
    traveling football rugby cricket tennis golf chess yoga pilates badminton breakfast dinner lunch brunch coffee
    concerts concert tickets trips holidays weekends evenings mornings afternoons nights days lie-ins walks driving
    piano guitar singing lessons choir band theatre opera cinema films movies sundays going playing learning eating
    skiing snowboarding surfing kayaking one two three four five six seven eight nine ten rest room rooms plants
    chickens hens bees pottery woodwork crafts date saturday sunday monday tuesday wednesday thursday friday
    saturdays mondays tuesdays wednesdays thursdays fridays flowers help summer summers winter winters early
    uninterrupted two-week"""
)
"""First words of a phrase for something that can be given."""
