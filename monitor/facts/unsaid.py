"""Parts of a sentence that tell of no launch that was: denied, threatened, supposed, forbidden or called off."""

from __future__ import annotations

import re

from monitor.facts.cues import Cues, gone, part_of, small_letters
from monitor.facts.words import FIRED, HEAD, NOMINAL

_ARMS = r"(?:missiles?|rockets?|projectiles?|icbms?|slbms?|ballistic)"
_FIRING = re.compile(
    rf"\b(?<!cease[ -])(?:{FIRED}|{_ARMS} {NOMINAL}|(?:(?:hit|strike|target|attack|pound|use|respond)(?:ed|d)?|struck|"
    rf"shoot down|intercept)(?=[^.;,]{{0,60}} {_ARMS}))\b"
)
"""Words of firing, before which something may say that it was none."""
_WORDS = r"(?: [\w'’-]+)"
_GAP = r"(?: (?!(?:and|but|or|as|after|when|while|which|who|in|on|at|by|before|since)\b)[\w'’-]+)"
"""A word that begins no other part of the sentence."""
_THING = _GAP.replace("(?!(?:", "(?!(?:that|was|were|is|are|has|had|have|been|")
_AGAIN = r"(?: (?:be|also|again|soon|have|resume|start|begin|keep|continue|\w+ly))"
_OF_ARMS = (
    r"(?:(?:new|further|more|such|other|known|additional|ballistic|cruise|hypersonic|nuclear|enemy|hostile|incoming|[\w-]+-range|"
    r"north korean|iranian|russian|israeli|ukrainian|american|us|chinese|weapons? or) ){0,2}"
)
"""What may stand between `no` or `any` and the weapons."""
_NO_CLAIM = r"(?:claims?|reports?|allegations?|accusations?|suggestions?|charges?|rumou?rs|that|as)"
_PATTERNS = (
    r"(?:(?:not|never)(?! only)|\w+n['’]t|cannot)(?: (?:yet|ever|to|been|plan(?:ning|ned)?|intend(?:ing)?|going|preparing|"
    r"prepared|seek(?:ing)?|want(?:ing)?|willing|"
    r"allowed|able|ready)|" + _AGAIN + "){0,3}",
    r"\bwithout(?: (?:actually|ever|having))?",
    (
        r"\b(?:stop(?:s|ped|ping)?|halt(?:s|ed|ing)?|ceas(?:es?|ed|ing)|avoid(?:s|ed|ing)?|suspend(?:s|ed|ing)?|quit)"
        r"(?: (?:short|of|from|all|its|any|further|new)){0,3}"
    ),
    rf"\b(?:deter|prevent|stop|keep|dissuad|discourag|ban|bar)\w*{_GAP}{{1,5}}? from(?: (?:ever|again))?",
    rf"\b(?:refrain|abstain|desist)\w*{_WORDS}{{0,2}}? from(?: any| further)?",
    rf"\b(?:warn|caution|advis|decid)\w*{_GAP}{{0,5}}? against(?: any| the| an?| further| new| more| another)*",
    (
        rf"\b(?:threat(?:en)?s?|threaten(?:ed|ing)|vow(?:s|ed|ing)?|pledg\w+|promis\w+|swear\w*|swore|warn(?:s|ed|ing)?){_GAP}{{0,6}}? "
        rf"(?:to|will|would|could|may|might){_AGAIN}{{0,2}}"
    ),
    rf"\b(?:threat(?:en)?s?|threaten(?:ed|ing)){_GAP}{{0,5}}? (?:with|of){_GAP}{{0,3}}?",
    (
        rf"\b(?:rul(?:e|es|ed|ing) out|abandon\w*|shelv\w+|scrap(?:s|ped|ping)?|drop(?:s|ped)?|cancel\w*|call(?:s|ed|ing)? off|"
        rf"postpon\w+|put(?:s|ting)? off|giv(?:es?|ing) up|gave up){_THING}{{0,5}}?"
    ),
    rf"\b(?:den(?:y|ies|ied|ying)|retract(?:s|ed|ing)?)(?! (?:\w+ ){{0,2}}(?:responsib|involve|any role)){_WORDS}{{0,6}}?",
    rf"\b(?:den(?:y|ies|ied|ying)|retract(?:s|ed|ing)?)(?: [\w'’-]+){{0,4}}? {_NO_CLAIM} (?:that|of){_WORDS}{{0,6}}?",
    (
        r"\b(?:erroneous|incorrect|wrong|mistaken|fals)e?ly (?:that|(?:report|said|says|stat|claim|suggest)\w*(?: that)?)"
        rf"{_WORDS}{{0,6}}?"
    ),
    rf"\b(?:reject|dismiss|refut|disput|rebuff)\w*(?: [\w'’-]+)? {_NO_CLAIM}{_WORDS}{{0,6}}?",
    rf"\bno (?:signs?|evidence|indications?|plans?|intentions?|intent|need|wish|proof) (?:that|to|of|for){_WORDS}{{0,6}}?",
    rf"\bno(?: {_OF_ARMS}(?:{_ARMS}|weapons?))? ?",
    rf"\b(?:possibilit(?:y|ies)|risks?|prospects?|dangers?|chances?|likelihood|fears?) (?:of|that){_GAP}{{0,6}}?",
    rf"\b(?:brac(?:es?|ed|ing)|gird(?:s|ed|ing)?) (?:itself )?for{_GAP}{{0,4}}?",
    r"\b(?:likely|unlikely|ready|readiness|poised|free) to" + _AGAIN + "{0,2}",
    rf"\bwhether(?: (?!{_ARMS})[\w'’-]+){{0,4}}?(?: had| has| will| would)?",
    rf"\bsimulat\w+{_GAP}{{0,5}}?",
)
_CUES = Cues(
    "not never cannot no neither any without whether if unless could might may can should would threat threats threaten threatens "
    "threatened threatening vow vows vowed vowing quit ban bans bar bars ruled rules ruling shelved shelves off put gave give up "
    "denies deny possibility possibilities risk risks likely unlikely likelihood ready readiness poised free false mistaken mistakenly "
    "erroneous erroneously incorrectly wrongly falsely "
    "fake bogus hoax fear fears chance chances danger dangers case event call calls called yet",
    "pled prom swea swor warn caut advi deci stop halt ceas avoi susp dete prev keep diss disc bann barr refr abst desi aban "
    "brac gird scra drop canc dela prep orde auth post putt givi deni deny retr reje dism refu disp rebu pros simu repo",
    _PATTERNS,
    "[ -](?:(?:the|an?|any|its|more|another|further|new|ballistic|cruise) ){0,2}",
)
"""What stands before words of firing where nothing was fired."""
_MODAL = re.compile(
    r"\b(?:could|might|can|should|(?<!in )(?<!since )(?<!\d )(?<!this )(?<!last )(?<!the )may)"
    r"(?: (?:also|soon|again|still|even|now|well|then|\w+ly)){0,2}(?P<be> (?:be (?:about|ready|set|poised|preparing|"
    r"planning|going) to|be|try to|try|start|begin))? $"
)
_BASE = frozenset(
    ["fire", "launch", "test", "shoot", "lob", "hurl", "unleash", "test-fire", "test fire", "test-launch"]
)
_END = re.compile(
    r",(?=\s)|[;:]|\s[-\u2013\u2014]+\s|\s(?:but|while|although|though|despite|after|whereas|instead)\b|"
    r"\sand(?= (?:(?:has|have|had|also|then|later|they|it|instead|\w+ly) )*"
    r"(?:fired|launched|test-?fired|tested|shot|lobbed|condemn\w+)\b)|$"
)
"""Where what is not so ends."""
_ZONE = re.compile(r"\b(?:economic zone|eez)\b")
"""That no missile fell into a zone is told of those that were fired."""
_CONDITION = re.compile(r"\b(?:if|unless|in case|in the event)\b")
_NO_WEAPON = re.compile(
    rf"\b(?:no|neither(?! of)|any|not(?: an?| the)?) {_OF_ARMS}{_ARMS}\b(?! (?:defen[cs]e|system|shield))"
)
"""What begins a part that supposes a launch, or says there was none, to the next comma."""
_WORD = re.compile(r"[\w'’-]+")
_IF = frozenset(["if", "unless"])
_SUPPOSE = _IF | {"case", "event", "no", "neither", "any", "not"}
_WRONG = frozenset(
    [
        "false",
        "mistaken",
        "mistakenly",
        "erroneous",
        "erroneously",
        "fake",
        "bogus",
        "hoax",
        "report",
        "reports",
        "call",
        "calls",
        "called",
    ]
)
_OPENING = re.compile(r"\W*(?:Should|Were|Had) (?:[\w'-]+ ){1,4}?(?:to |be |have )?(?=[a-z-])")
_OUTCOME = re.compile(r"\b(?:will|would|shall)(?: [\w-]+){0,2} $")
_WILL_STOP = re.compile(
    r"\b(?:prepar\w+|order\w*|vow\w*|plan\w*|ready|readies|able|authori[sz]\w+|how|will|would|could|can|may|"
    r"might)(?: [\w'’-]+){0,3}?(?: to)?(?: be)? $"
)
_STOPS = frozenset(["shoot down", "intercept"])
"""What is done to missiles that fly; where it is only prepared, none does."""
_AFTERWARDS = re.compile(
    r"\b(?:launch|tests?|firing|test-fire)\b[^,;]{0,60}? (?:(?:was|were|is|are|has been|had been|gets?|got) (?:scrapped|"
    r"cancel\w+|called off|"
    r"postponed|delayed|aborted|put off|scrubbed|ruled out)|(?:has|have) yet to (?:take place|happen)|(?:did|does|will) not (?:take place|"
    r"happen|go ahead)|never (?:took place|happened))\b"
)
"""A launch of which it is said afterwards that there was none."""
_SHOULD = re.compile(
    r"\bshould (?:the )?(?:[A-Z][\w'-]+ ){1,3}(?:again |ever )?(?=(?:fire|launch|test|attack|strike)\b)"
)
_FIRED_SOME = re.compile(
    r"\b(?:fired|launched|tested|test-fired|fires|launches) (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|"
    r"several|some|another|more|it|them)\b"
)
"""Weapons that are named by a number alone: those of the part before."""
_FALSE = re.compile(
    r"\b(?:false|mistaken|erroneous|bogus|fake|hoax)(?:ly)?(?: [\w-]+){0,2} "
    r"(?:alarm|alert|report|claim|warning|message|notification|text)s?\b|"
    r"\bcall(?:s|ed|ing)? (?:the |such )?(?:reports?|claims?)\b[^,;]{0,80}\b(?:false|untrue|wrong|fake|baseless|lies?)\b|"
    r"\breports?\b[^,;]{0,90}\b(?:was|were|is|are|as) "
    r"(?:not true|false|untrue|wrong|fake|baseless|incorrect|groundless|unfounded|mistaken)\b"
)


def without_unsaid(text: str) -> str:
    """The text, as long as before, with blanks where it tells of a launch that is denied, threatened, supposed, forbidden or called off.

    A plan that is announced (`will test`, `plans to launch`) stays: it is told as one.
    """
    small = small_letters(text)
    places = _CUES.places(small)
    if not places and not _OPENING.match(text):
        return text
    if (opening := _SHOULD.search(text)) and _FIRING.match(small, opening.end()):
        return gone(text, opening.start(), _end(small, opening.end()))
    words = {found[0] for place in places if (found := _WORD.match(small, place))}
    if not words.isdisjoint(_WRONG) and _FALSE.search(small):
        return " " * len(text)
    left = _without_supposed(small) if not words.isdisjoint(_SUPPOSE) else small
    supposed = not words.isdisjoint(_IF)
    if (opening := _OPENING.match(text)) and _FIRING.match(small, opening.end()):
        left, supposed = gone(left, 0, _end(left, opening.end())), True
    for found in _AFTERWARDS.finditer(left):
        left = gone(left, part_of(left, found.start()), _end(left, found.end()))
    for found in _FIRING.finditer(left):
        if left[found.start() : found.end()].isspace():
            continue
        begin = _cue(left, places, found, supposed=supposed)
        if begin is not None:
            left = gone(left, begin, _end(left, found.end()))
    if left == small or (_FIRED_SOME.search(left) and not HEAD.search(left)):
        return text
    return "".join(" " if now == " " else one for one, now in zip(text, left, strict=True))


def _without_supposed(small: str) -> str:
    """The text without conditions, and without parts on weapons of which there were none."""
    left = small
    for found in _CONDITION.finditer(small):
        end = _end(left, found.end())
        if _FIRING.search(left, found.start(), end):
            left = gone(left, found.start(), end)
    for found in _NO_WEAPON.finditer(small):
        end = _end(left, found.end())
        if not _ZONE.search(left, found.start(), end):
            left = gone(left, found.start(), end)
    return left


def _cue(small: str, places: list[int], firing: re.Match[str], *, supposed: bool) -> int | None:
    """Where the words begin that say that this firing was none; None when no words say so."""
    if found := _CUES.before(small, places, firing.start()):
        return found.start()
    low = part_of(small, firing.start())
    if places and (modal := _MODAL.search(small, low, firing.start())) and (modal["be"] or firing[0] in _BASE):
        return modal.start()
    if firing[0] in _STOPS:
        return stop.start() if (stop := _WILL_STOP.search(small, low, firing.start())) else None
    if supposed and (then := _OUTCOME.search(small, low, firing.start())):
        return then.start()
    return None


def _end(small: str, start: int) -> int:
    found = _END.search(small, start)
    return found.start() if found else len(small)
