"""The words by which a meeting of leaders is told in English, French and Swedish, and whether it was, is or will be."""

from __future__ import annotations

import re

from monitor.facts.small import Small

SUMMIT = Small(
    r"\b(?:summits?|summit meetings?|state visits?|leaders' (?:meeting|summit)|sommets?|toppmöten?|"
    r"toppmotet?|toppmoten?|toppmote|heads of (?:state|government)(?: and government)?|trilateral|"
    r"tripartite (?:summit|meeting))\b"
)
"""Words that mean leaders by themselves."""
MET = Small(
    r"\b(?:meets?|met|meeting|meetings|to meet|held? (?:\w+ ){0,3}talks|holds? (?:\w+ ){0,3}talks|"
    r"had (?:\w+ ){0,2}talks|talks|hosts?|hosted|hosting|welcom(?:es|ed|ing)|receiv(?:es|ed|ing)|"
    r"greet(?:s|ed)|"
    r"summits?|visit(?:s|ed|ing)?|face to face|sat down|sits down|tête-à-tête|rencontr\w+|entretien|"
    r"entretenus?|entretiens|recoit|reçoit|trafar|traffar|moter|mote|toppmote\w*|besoker|pourparlers|"
    r"confer(?:s|red)?|discuss(?:es|ed)?|retrouv\w+|tak(?:e|es|ing) part|attend(?:s|ed|ing)?|sign(?:s|"
    r"ed|ing)|invit(?:es|ed)|news conference)\b"
)
VISIT = Small(
    r"\b(?:visits?|visited|visiting|to visit|(?:begins?|makes?|made|starts?|pays?|paid|on|for) an? (?:[\w-]+ ){0,3}visit|"
    r"arriv(?:es?|ed|ing) (?:in|at)|heads? to|headed to|travel(?:s|l?ed|l?ing) to|till|en route to)\b"
)
PHONE = Small(
    r"\b(?:phone|telephone|telephoned|phoned|phone call|by phone|call with|spoke (?:by|on)|letter|message|"
    r"telegram|congratulat\w+|condol\w+)\b"
)
OTHERS = re.compile(
    r"\b(?:(?:foreign|defen[cs]e|finance|trade|interior|economy|energy|environment|agriculture|farm|"
    r"health|prime)? ?ministers? of|[Ss]ecretary of (?:State|Defense)|(?:[Ff]oreign|[Dd]efen[cs]e|"
    r"[Ff]inance|[Tt]rade|[Ii]nterior|[Ee]nergy|[Ee]nvironment|[Ff]arm|[Aa]griculture) (?:ministers?|"
    r"Ministers?|Secretary|secretary|chiefs?)|envoys?|delegations?|negotiators|"
    r"spokes(?:man|woman|person)|officials|ambassadors?|military|forces|business|CEO|retailers|experts|"
    r"scientists|miljoministrar)\b"
)
"""Those who are no leaders; where they meet, a leader's name beside them makes no summit."""
NOT_LEADERS = Small(
    r"\b(?:land forces|retailers|agency|business|youth|tech|climate action|AI|mayors'?|media|investment|"
    r"CEO|food|women's|military delegations|web|air|space|peak|mountain|Everest)\s+(?:\w+\s+)?summit\b|"
    r"\bto summit\b|\bsummit(?:s|ed|ing)? (?:Mount|Mt)\b|\bsummit (?:with|of|for) (?:\w+ ){0,2}(?:retailers|"
    r"business|companies|experts|industry|executives|"
    r"mayors)\b"
)

CANCELLED = Small(
    r"\b(?:cancel(?:s|led|ed|ling|lation)?|call(?:s|ed) off|postpon(?:e|es|ed|ement|ing)|put off|put on (?:hold|"
    r"ice)|on hold|on ice|shelved?|suspend(?:s|ed)?|scrapped?|scraps|lagt pa is|skjuts? upp|"
    r"skjutits upp|ställs in|stalls in|report(?:é|e)e?s?|"
    r"(?:will not|won['’]t|(?:is|are) not going to) (?:\w+ )?(?:meet|host|hold|see)|"
    r"annul\w*|(?:will not|won['’]t|would not) (?:now )?(?:take place|go ahead|happen|be held))\b"
)
PLANNED = Small(
    r"\b(?:will (?:not )?(?:\w+ )?(?:meet|skip|miss|boycott|host|hold|visit|attend|take part|travel|be held|discuss|also meet|"
    r"welcome|receive|gather|convene)|to (?:meet|visit|host|hold|attend|convene|travel|welcome|receive|gather)|plan(?:s|"
    r"ned|ning)?|set to|due to (?=meet|visit|hold|host|attend|travel|arrive|take)|expected|ahead of|no date|"
    r"upcoming|forthcoming|scheduled|slated|propos(?:ed?|"
    r"es|al for) (?:an? |the )?(?:\w+ )?(?:meeting|summit|talks)|"
    r"invit(?:es|ed|ation)|possib(?:le|ility)|agree[ds]? to (?:meet|hold)|would meet|may meet|could meet|"
    r"hopes? to|ready to meet|willing to meet|seek\w*|next (?:week|month|year)|later this|before|"
    r"tomorrow|heads? to|headed to|travel(?:s|l?ing)? to|en route|avant|rencontrera|retrouvera|portera|"
    r"prevu\w*|till|infor|skal?l|that begins tomorrow|preparations?|for talks|to hold talks|fl(?:y|"
    r"ies|ying) to|for (?:[\w-]+ )?talks|sera|seront|aura lieu|mission to|on the eve of|(?:conditions?|hopes?|prospects?|"
    r"chances?|odds) (?:\w+ )?(?:for|of)(?=(?: [\w'’-]+){0,5} (?:summit|meeting|talks)\b)|summit (?:[\w-]+ ){0,4}(?:will|could)|approaches|"
    r"(?:prepar(?:es?|ed|ing)|readies|readying|gear(?:s|ed|ing)? up|paves?|paved|paving|lays?|laid|laying|eyes|eyeing|mulls?|mulling|"
    r"weighs?|weighing|arrang(?:es?|ed|ing)|push(?:es)? for|calls? for)(?=(?: [\w'’-]+){0,5} (?:summit|meeting|talks|visit|meet)\b))\b"
)
UNDER_WAY = Small(
    r"\b(?:begins?|began|opens?|opened|opening|starts?|kicks? off|kicked off|gather(?:s|ed)?|arriv(?:es?|"
    r"ed|ing)|embarks? on|under way|underway|are meeting|is meeting|nations meeting|day of|makes a state visit|"
    r"start of|attending|convenes?|currently)\b"
)
HELD = Small(
    r"\b(?:meets|met|(?<!to )(?<!will )(?<!would )(?<!may )(?<!could )(?<!again )meet(?= in| at)|"
    r"(?<!to )(?<!will )(?<!would )(?<!may )(?<!could )(?<!not )hold (?:\w+ )?(?:talks|summit|meeting)|"
    r"meeting with|held|hosted|hosts|had talks|holds|ended|concluded|wrapped up|after (?:an?|the|"
    r"their) (?:\w+ ){0,3}(?:meeting|summit|talks)|approve[ds]?|agreed?|signed|visited|said|announced|"
    r"welcomed|discussed?|se sont|s'est|during (?:an?|the) meeting|visits)\b"
)


_AHEAD = Small(r"\b(?:will|planned|scheduled|to (?:visit|meet|come|host|open|be held|take place))\b")
AT_IT = Small(r"\b(?:at|in|during) (?:an?|the|their|its) (?:[\w-]+ ){0,5}(?:summit|meeting|talks)\b|\bsummit\b")


def status(text: str) -> tuple[str, int, int] | None:
    """`cancelled`, `planned`, `under-way` or `held`, and the words that say so; None when no word does."""
    if found := CANCELLED.search(text):
        return "cancelled", found.start(), found.end()
    if (first := AT_IT.match(text)) and not _AHEAD.search(text):
        return "held", first.start(), first.end()
    planned, under, held = PLANNED.search(text), UNDER_WAY.search(text), HELD.search(text)
    if planned and "tomorrow" in text and not CANCELLED.search(text):
        return "planned", planned.start(), planned.end()
    if (
        planned
        and not (
            held
            and held.start() < planned.start()
            and held[0].lower() not in {"said", "announced", "agreed", "agree", "visits"}
        )
        and not (under and under.start() < planned.start())
    ):
        return "planned", planned.start(), planned.end()
    if under and held and held.start() < under.start() and held[0] in {"meets", "met"}:
        return "held", held.start(), held.end()
    if under:
        return "under-way", under.start(), under.end()
    held = held or AT_IT.search(text)
    return ("held", held.start(), held.end()) if held else None
