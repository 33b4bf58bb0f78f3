"""Parts of a sentence that tell of no launch that was: denied, threatened, supposed, forbidden or called off."""

from __future__ import annotations

import re

from monitor.facts.small import Small
from monitor.facts.words import FIRED, NOMINAL

_ARMS = r"(?:missiles?|rockets?|projectiles?|icbms?|slbms?|ballistic)"
_FIRING = Small(
    rf"\b(?<!cease[ -])(?:{FIRED}|{_ARMS} {NOMINAL}|(?:hit|strike|target|attack|pound|use|respond)(?=[^.;,]{{0,60}} {_ARMS}))\b"
)
"""Words of firing, before which something may say that it was none."""
_WORDS = r"(?: [\w'’-]+)"
_GAP = r"(?: (?!(?:and|but|or|as|after|when|while|which|who|in|on|at|by|before|since)\b)[\w'’-]+)"
"""A word that begins no other part of the sentence."""
_AGAIN = r"(?: (?:be|also|again|soon|have|resume|start|begin|keep|continue|\w+ly))"
_OF_ARMS = (
    r"(?:(?:new|further|more|such|other|known|additional|ballistic|cruise|hypersonic|nuclear|enemy|hostile|incoming|[\w-]+-range|"
    r"north korean|iranian|russian|israeli|ukrainian|american|us|chinese|weapons? or) ){0,2}"
)
"""What may stand between `no` or `any` and the weapons."""
_NO_CLAIM = r"(?:claims?|reports?|allegations?|accusations?|suggestions?|charges?|rumou?rs|that|as)"
_CUES = (
    r"(?:(?:\b(?:did|does|do|has|have|had|is|are|was|were|will|would|could|should|may|might|must) )?"
    r"(?:not|never)(?! only)|\w+n['’]t|\bcannot)(?: (?:yet|ever|to|been)|" + _AGAIN + "){0,3}",
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
        rf"postpon\w+|put(?:s|ting)? off|giv(?:es?|ing) up|gave up){_GAP}{{0,5}}?"
    ),
    rf"\b(?:den(?:y|ies|ied|ying)|retract(?:s|ed|ing)?)(?! (?:\w+ ){{0,2}}(?:responsib|involve|any role)){_WORDS}{{0,6}}?",
    rf"\b(?:reject|dismiss|refut|disput|rebuff)\w*(?: [\w'’-]+)? {_NO_CLAIM}{_WORDS}{{0,6}}?",
    rf"\bno (?:signs?|evidence|indications?|plans?|intentions?|intent|need|wish|proof) (?:that|to|of|for){_WORDS}{{0,6}}?",
    rf"\bno(?: {_OF_ARMS}(?:{_ARMS}|weapons?))? ?",
    rf"\b(?:possibilit(?:y|ies)|risks?|prospects?|dangers?|chances?|likelihood|fears?) (?:of|that){_GAP}{{0,6}}?",
    r"\b(?:likely|unlikely|ready|readiness|poised|free) to" + _AGAIN + "{0,2}",
    rf"\bwhether(?: (?!{_ARMS})[\w'’-]+){{0,4}}?(?: had| has| will| would)?",
    r"\bsimulat\w+(?: (?:the|an?|of))*",
)
_BEFORE = Small(
    "(?:" + "|".join(_CUES) + r")[ -](?:(?:the|an?|any|its|more|another|further|new|ballistic|cruise) ){0,2}$"
)
"""What stands before words of firing where nothing was fired."""
_MODAL = Small(
    r"\b(?:could|might|can|should|(?<!in )(?<!since )(?<!\d )(?<!this )(?<!last )(?<!the )may)"
    r"(?: (?:also|soon|again|still|even|now|well|then|\w+ly)){0,2}(?P<be> (?:be|try to|try|start|begin))? $"
)
_BASE = frozenset(
    ["fire", "launch", "test", "shoot", "lob", "hurl", "unleash", "test-fire", "test fire", "test-launch"]
)
_LONG = 110
"""Letters before words of firing that are looked at."""
_END = Small(
    r",(?=\s)|[;:]|\s[-\u2013\u2014]+\s|\s(?:but|while|although|though|despite|after|whereas|instead)\b|"
    r"\sand(?= (?:(?:has|have|had|also|then|later|they|it|instead|\w+ly) )*"
    r"(?:fired|launched|test-?fired|tested|shot|lobbed|condemn\w+)\b)|$"
)
"""Where what is not so ends."""
_GATE = Small(
    r"\b(?:not|never|no|neither|any|without|whether|if|unless|could|might|may|can|should|were|would|cannot|threat|vow|pledg|promis|"
    r"swear|swore|warn|caution|advis|decid|stop|halt|ceas|avoid|suspend|quit|deter|prevent|keep|dissuad|discourag|ban|bar|refrain|"
    r"abstain|desist|rul|abandon|shelv|scrap|drop|cancel|call|postpon|delay|put|giv|gave|den|retract|reject|dismiss|refut|disput|rebuff|"
    r"possib|risk|prospect|danger|chance|likel|unlikel|fear|ready|readiness|poised|simulat|false|mistaken|erroneous|fake|in case)|n['’]t\b"
)
_WHOLE = (
    Small(r"\b(?:if|unless|in case|in the event)\b"),
    Small(rf"\bno {_OF_ARMS}{_ARMS}\b(?! (?:defen[cs]e|system|shield))"),
    Small(rf"\bneither (?!of\b){_OF_ARMS}{_ARMS}\b"),
    Small(rf"\bany {_OF_ARMS}{_ARMS}\b"),
)
"""What begins a part that supposes a launch, or says there was none, to the next comma."""
_OPENING = re.compile(r"\W*(?:Should|Were|Had) (?:[\w'-]+ ){1,4}?(?:to |be |have )?(?=[a-z-])")
_OUTCOME = Small(r"\b(?:will|would|shall)(?: \w+ly| also| then)? $")
_FALSE = Small(
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
    if not _GATE.search(text):
        return text
    if _FALSE.search(text):
        return " " * len(text)
    whole = text
    supposed = False
    for number, pattern in enumerate(_WHOLE):
        for found in pattern.finditer(text):
            end = _end(text, found.end())
            part = text[found.start() : end]
            supposed = supposed or number == 0
            if number or _FIRING.search(part):
                text = _gone(text, found.start(), end)
    if (opening := _OPENING.match(text)) and _FIRING.match(text, opening.end()):
        text, supposed = _gone(text, 0, _end(text, opening.end())), True
    for found in _FIRING.finditer(text):
        if text[found.start() : found.end()].isspace():
            continue
        low = max(
            0,
            found.start() - _LONG,
            *(at.end() for at in _STOP.finditer(text, max(0, found.start() - _LONG), found.start())),
        )
        begin = _cue(text, low, found)
        if begin is None and supposed and (then := _OUTCOME.search(text[low : found.start()])):
            begin = low + then.start()
        if begin is not None:
            text = _gone(text, begin, _end(text, found.end()))
    return text if text != whole else whole


_STOP = re.compile(r"[,;:](?=\s)")


def _cue(text: str, low: int, firing: re.Match[str]) -> int | None:
    """Where the words begin that say that this firing was none; None when no words say so."""
    before = text[low : firing.start()]
    if found := _BEFORE.search(before):
        return low + found.start()
    if (modal := _MODAL.search(before)) and (modal["be"] or firing[0] in _BASE):
        return low + modal.start()
    return None


def _end(text: str, start: int) -> int:
    found = _END.search(text, start)
    return found.start() if found else len(text)


def _gone(text: str, start: int, end: int) -> str:
    return text[:start] + " " * (end - start) + text[end:]
