"""Parts of a sentence that tell of no meeting that is or will be: refused, ruled out, not planned; or of one long past."""

from __future__ import annotations

import re
from datetime import datetime

from monitor.facts.cues import Cues, gone, part_of, small_letters

_MEET = re.compile(
    r"\b(?:meet(?:s|ings?)?|met|summits?|talks|visit(?:s|ing)?|host(?:ing)?|hold(?:ing)?|attend(?:ing)?|travel(?:l?ing)?|"
    r"sit(?:ting)? down|see(?:ing)?|negotiat(?:e|ing|ions)|encounter|invitation|convers\w+|"
    r"rencontr\w*|sommets?|entretien\w*|tr[aä]ffa\w*|toppm[oö]te\w*)\b"
)
"""Words of meeting, before which something may say that there is none."""
_FOR = (
    r"(?: (?:to|an?|the|any|all|another|calls?|offers?|invit\w+|proposals?|requests?|ideas?|demands?|possibility|prospects?|notion|"
    r"suggestions?|plans?|pleas?|appeals?|push|for|of|that|with|his|her|their|its|direct|bilateral|trilateral|personal|early|new|peace|"
    r"leaders'?|second|third|quick|hold|go|travel|fly|accept\w*|[\w'’]+['’]s|[\w]+-[\w-]+))*"
)
"""What may stand between a refusal and the meeting that is refused."""
_STILL = (
    r"(?: (?:yet|be|been|ever|currently|plan(?:ning|ned)?|intend(?:ing)?|want(?:ing)?|wish|expect(?:ed|ing)?|agreed?|going|ready|"
    r"willing|prepared|scheduled|set|due|to|have|hold|held|holding|any|an?|the|new|direct|considering|seek(?:ing)?|invited|"
    r"face-to-face|\w+ly))*"
)
_PATTERNS = (
    (rf"(?:(?:not|never)(?! (?:only|physically|in person))|\w+n['’]t|cannot){_STILL}"),
    (
        r"\b(?:refus\w+|declin(?:es?|ed|ing)(?! to (?:comment|say|answer|speak|elaborate|confirm|give|discuss))|reject\w*|"
        r"rul(?:es?|ed|ing) out|"
        rf"turn(?:s|ed|ing)? down|rebuff\w*|spurn\w*|snub\w*|shun\w*|dismiss\w*|exclud\w*){_FOR}"
    ),
    (
        r"\bden(?:y|ies|ied|ying)(?: (?!(?:after|before|ahead|during|amid|when|while)\b)[\w'’-]+){0,7}? "
        r"(?:will|would|to|had|has|have|any|an?)(?: (?:be|been|meeting|hold\w*))*"
    ),
    (
        r"\bno (?:plans?|intentions?|intent|need|point|sense|use|desire|wish|"
        r"interest|rush|hurry|question of)(?: (?!(?:and|but|after|before|ahead|during|amid|when|while)\b)[\w'’-]+){0,5}?"
    ),
    r"\bno(?: (?:such|further|new|direct|bilateral|face-to-face|planned|upcoming|second))?",
    rf"\b(?:unlikely|reluctant|unwilling|fail(?:s|ed)) to{_STILL}",
    r"\b(?:instead of|rather than|without|against)",
    (
        r"\b(?:ne|n['’](?:a|ont|est|aura|y aura)(?: pas)?|pas de|sans|refus\w+ (?:de|une?)|exclu\w+ (?:de|une?)|"
        r"inte(?: (?:att|ett|n[aå]got))?|"
        r"v[aä]gra\w*(?: att)?)"
    ),
)
_CUES = Cues(
    "not never cannot no without instead rather against unlikely reluctant unwilling denies deny denied denying rules ruled rule ruling "
    "turn turns turned turning ne pas sans inte out off impossible pointless n'a n'ont n'est n'aura n'y fail fails failed",
    "refu decl reje rebu spur snub shun dism excl vagr vägr",
    _PATTERNS,
    " (?:(?:the|an?|any) )?",
)
_AFTER = re.compile(
    r"\b(?:meetings?|summit|talks|visit)\b[^,;]{0,80}? (?:is|are|was|were|be|being|remains?) "
    r"(?:out of the question|ruled out|off the table|unlikely|impossible|pointless|"
    r"not (?:yet |currently )?(?:being )?(?:planned|scheduled|on the agenda|possible|expected|foreseen|envisaged|in the works|needed|"
    r"necessary|discussed|considered))"
)
"""A meeting of which it is said afterwards that there will be none."""
_END = re.compile(
    r"[,;:](?=\s)|\s[-\u2013\u2014]+\s|\s(?:but|while|although|though|despite|after|whereas|instead|as|ahead of|before|during|amid)\b|"
    r"\sand(?= (?:(?:has|have|had|also|then|later|they|he|she|will|to|\w+ly) )*(?:meets?|met|h[eo]lds?|hosts?|hosted|welcom\w+|receiv\w+|"
    r"visit\w*)\b)|$"
)
_LOOKS_BACK = re.compile(
    r"\b(?:last|previous(?:ly)?|earlier|most recent(?:ly)?|since|after|who|whose|which|when|where|than)\b"
)
_EARLIER = re.compile(
    r"(?:\b(?:who|which|whose|when|where|since|as)\b[^,;]{0,60}?)?"
    r"\b(?:last|previously|most recently) (?:met|held talks|sat down|visited)\b[^,;]*|"
    r"\b(?:whose|their|the(?: two)?(?: leaders'| presidents'| men's)?) (?:last|previous|most recent|earlier) (?:[\w-]+ ){0,2}"
    r"(?:meeting|summit|talks|encounter)(?= (?:was|were|took place|came|in|on|at|of|had)\b)[^,;]*"
)
"""Words that tell of the meeting before this one."""
_PART = re.compile(
    r"[,;]?\s*(?:\b(?:[\w-]+ (?:days?|weeks?|months?|years?) |the first |their first )?)"
    r"\b(?:since|after|when|where|who|which|whose|following|than)\b[^,;]*?"
    r"\b(?:met|meeting|summit|talks|visit\w*)\b[^,;]*?\b(?:in|on|of)? ?(?:[a-z]+\.? )?(?:\d{1,2},? )?(?P<year>(?:19|20)\d\d)\b[^,;]*"
)
"""A part that looks back on a meeting of a year it names."""


_ANY_TWO = frozenset(["meet", "hold", "host", "see"])
"""What two leaders do; one of them may stay away from a meeting of many."""
_WILL_NOT = re.compile(r"(?:will not|won['’]t|(?:is|are) not going to|(?:is|are) no longer going to)\b")
_DEFINITE = re.compile(
    r"\b(?:in|at) (?:the )?[A-Z]|\b(?:next|this) (?:week|month|year)\b|\b(?:today|tomorrow)\b|\b(?:on|in) (?:[A-Z][a-z]+day|[A-Z][a-z]+ \d)"
)
"""A place or a time: a meeting for which one was known, and which will not be, is called off."""


def without_unsaid(text: str, published: datetime | None) -> str:
    """The text, as long as before, with blanks where a meeting is refused, ruled out or not planned, or is one of an earlier year."""
    small = small_letters(text)
    left = _without_earlier(small, published) if _LOOKS_BACK.search(small) else small
    if places := _CUES.places(left):
        left = _without_refused(left, places, text)
    return text if left == small else "".join(" " if now == " " else one for one, now in zip(text, left, strict=True))


def _without_refused(left: str, places: list[int], text: str) -> str:
    for found in _AFTER.finditer(left):
        left = gone(left, part_of(left, found.start()), _end(left, found.end()))
    for found in _MEET.finditer(left):
        if left[found.start() : found.end()].isspace():
            continue
        if cue := _CUES.before(left, places, found.start()):
            end = _end(left, found.end())
            called_off = found[0] in _ANY_TWO and _WILL_NOT.search(left[: cue.end()], max(0, cue.start() - 9))
            if not (called_off and _DEFINITE.search(text[found.end() : end])):
                left = gone(left, cue.start(), end)
    return left


def _without_earlier(small: str, published: datetime | None) -> str:
    for found in _EARLIER.finditer(small):
        small = gone(small, found.start(), found.end())
    for found in _PART.finditer(small):
        if published is None or int(found["year"]) < published.year:
            small = gone(small, found.start(), found.end())
    return small


def _end(small: str, start: int) -> int:
    found = _END.search(small, start)
    return found.start() if found else len(small)
