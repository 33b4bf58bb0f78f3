"""The words by which a launch is told in English: weapons, verbs of firing and flight, and what looks like a launch and is none."""

from __future__ import annotations

import re

from monitor.facts.small import Small

FIRED = (
    r"(?:test[- ]?fir(?:e[sd]?|ing)|test[- ]launch(?:e[sd]|ing)?|fire[sd]?(?: off)?|firing|"
    r"launch(?:e[sd]|ing)?(?![- ](?:sites?|pads?|ers?|facilit\w+|vehicles?|complex))|shot(?! down)|shoots?(?! down)|shooting(?! down)|"
    r"lob(?:s|bed|bing)?|hurl(?:s|ed|ing)?|unleash(?:es|ed|ing)?|flight[- ]test(?:s|ed|ing)?|tests|"
    r"tested|testing|test|barrag(?:es|ed))"
)
NOMINAL = (
    r"(?:launch(?:es|ings?)?|tests?|test[- ]fir(?:e|ing)s?|test[- ]launch(?:es)?|firings?|attacks?|strikes?|"
    r"barrages?|salvos?|volleys?|fire|flight|drills?|bombardments?|assaults?|raids?)"
)
"""What follows `missile` where the missile only says of what kind it was."""
FLEW = r"(?:flew|flies|fly|flown|flying|travel(?:s|l?ed|l?ing)?|soar(?:s|ed|ing)?|cover(?:s|ed|ing))"
LANDED = (
    r"(?:land(?:s|ed|ing)|land(?= (?:in|on|near|at|off|inside|outside)\b)|"
    r"fell|falls?|fallen|falling|splash(?:es|ed|ing)?|crash(?:es|ed|ing)?|plung(?:es|"
    r"ed|ing)|c[ao]me? down|impact(?:ed|ing)?)"
)
HIT = (
    r"(?:hits?|hitting|str(?:ikes?|uck|iking)|slam(?:s|med|ming)?|target(?:s|ed|ing)?|pound(?:s|ed|ing)?|"
    r"reach(?:es|ed)|(?<!land[- ])attack(?:s|ed|ing)?(?! (?:helicopters?|submarines?|aircraft|planes?))|destroy(?:s|"
    r"ed|ing)?|rain(?:s|ed|ing)?|aimed)"
)
STOPPED = (
    r"(?:intercept(?:s|ed|ing)?|shot down|shoots? down|shooting down|downed|explod(?:es?|ed|ing)|blew up|"
    r"fail(?:s|ed|ing)?|detonat\w+)"
)

HIT_VERB = Small(HIT)
FIRED_VERB = Small(rf"\b{FIRED}\b")
ANY_VERB = Small(rf"\b(?:{FIRED}|us(?:es|ed|ing)|kill(?:s|ed)|{FLEW}|{LANDED}|{HIT}|{STOPPED}|coming from)\b")

HEAD = Small(
    r"\b(?P<head>missiles?|rockets?|projectiles?|ICBMs?|IRBMs?|MRBMs?|SRBMs?|SLBMs?|MLRS|MRLS|multiple[- ](?:launch )?rocket[- ]launchers?|"
    r"missile's)\b"
)
INERT = Small(
    r"\s*[- ]?(?:propelled|components?|plants?|factor(?:y|ies)|launchers?|defen[cs]es?|systems?|shields?|program(?:me)?s?|"
    r"silos?|bas(?:e|es)|sites?|forces?|range|"
    r"stockpiles?|parts?|technolog(?:y|ies)|deals?|sales?|talks|crisis|arsenals?|capabilit(?:y|ies)|"
    r"threats?|destroyers?|boats?|alerts?|debris|fragments?|"
    r"units?|brigades?|engines?|production|industry|treaty|interceptors?|warheads?|batter(?:y|ies)|"
    r"development|activit(?:y|ies)|crews?|scientists?|"
    r"experts?|embargo|sirens?|facilit(?:y|ies)|administration|infrastructure|pads?|manufactur\w+|"
    r"motors?|reductions?|makers?|cit(?:y|ies)|assets|stocks?|(?:tests?|testing|launch(?:ing)?|firing)[- ](?:sites?|"
    r"ranges?|pads?|facilit\w+|bans?|moratorium))\b"
)
"""What follows `missile` where nothing is said to have flown."""
NOT_A_SHOT = Small(
    r"\b(?:conduct\w*|carr(?:y|ies|ied) out|stag\w+|held|oversaw|overse\w+|watch\w*) (?:\w+ ){0,3}tests? (?:of|on|for) "
    r"(?:[\w-]+ ){0,5}?(?:engines?|motors?)\b|\b(?:ground|static|engine|motor)[- ](?:\w+ )?(?:tests?|firing) of\b|"
    r"\blaunch(?:es|ed|ing)?\s+(?:(?:an?|the|its|their|his)\s+)?(?:(?!(?:from|by|at|on|against|into|towards?)\s)[\w-]+\s+){0,4}?"
    r"(?:submarines?(?![- ](?:launched|class|type))|"
    r"destroyers?|frigates?|warships?|vessels?|carriers?|investigations?|probes?|"
    r"campaigns?|products?|websites?|apps?|funds?|bids?|programmes?|programs?)\b|"
    r"\b(?:suspend|halt|freez|stop|end|moratori|refrain|abandon|giv\w+ up)\w*\s+(?:[\w-]+\s+){0,4}?"
    r"(?:missiles?|rockets?)\s+(?:and [\w-]+ )?(?:tests?|testing|launch\w*|programs?|programmes?)\b"
)
SPACE = re.compile(
    r"\b(?:SpaceX|NASA|Falcon|Ariane(?:space)?|Soyuz|Starship|Starlink|Long March|Blue Origin|Rocket Lab|Roscosmos|ISRO|JAXA|"
    r"European Space Agency|PSLV|GSLV|Atlas V|Delta (?:4|IV)|Vega|Virgin Orbit|[Ss]pacecraft|[Ss]pace (?:station|telescope|shuttle|probe)|"
    r"[Aa]stronauts?|[Cc]osmonauts?|lunar|spaceport|geostationary|communications? satellite)\b"
)
MILITARY = Small(r"\bmissiles?\b|ballistic|projectile|North Korea|DPRK|\bIran")
"""With one of these words, a launch into space is told as one of missiles, too."""

PLANNED = Small(
    r"\b(?:plan(?:s|ned|ning)? to|plans?\b|will (?:be )?(?:launch|test|fire|conduct|carry)\w*|to (?:conduct|"
    r"test|launch|fire|carry out)|(?<!special operation )prepar\w+|propos\w+|upcoming|"
    r"would (?:launch|fire|test)|may (?:launch|fire|test)|could (?:launch|fire|test)|expected to (?!be\b|have\b)|"
    r"ready to|poised to|intends?|vow(?:s|ed) to (?:launch|fire|test)|warn(?:s|ed)? of|notif\w+|scheduled|"
    r"possib(?:le|ly)|imminent)\b"
)
SAID_TO = Small(
    r"\b(?:said|reported|believed|thought|appears?|seems?|continue[sd]?|manage[sd]?|attempt(?:s|ed)|tried|tries|fail(?:s|ed)|"
    r"claim(?:s|ed)|began) to (?:have )?(?:test|launch|fire|conduct)"
)
CAPABLE = Small(
    r"\b(?:capable of|(?:can|could|to) be (?:fitted|mounted|carried|loaded)|(?:sufficient|enough) to|able to (?:reach|hit|strike|"
    r"fly|carry|travel)|can (?:hit|reach|strike|fly|carry|travel)|could (?:hit|reach|strike|travel|fly)|designed to|"
    r"abilit(?:y|ies) to|capabilit(?:y|ies) to|could (?:fire|launch)|doubts?|with an? (?:estimated |maximum |operational |"
    r"striking |flight )?range|(?:has|have|had|having) an? (?:estimated |maximum |operational |striking |reported )?range|"
    r"range in excess|range is|maximum range|estimated range|specified range|within (?:its |their )?range|"
    r"reported range|ranges? of up to)\b"
)
TOTAL = Small(
    r"\b(?:so far|this (?:year|week|month)|(?:over|in|during|for|within) the (?:past|last)|since (?:the|"
    r"\d|January|February|March|April|May|June|July|August|September|October|November|December|Oct|"
    r"last|it|he|that|then|early|late)|beginning of|"
    r"in total|altogether|in recent (?:days|weeks|months|years)|every (?:day|night|week)|a (?:day|"
    r"week|month)(?= (?:on average|since))|per (?:day|month)|(?:years?|months?|weeks?)[- ]old war|"
    r"year[- ]high)\b"
)
"""Signs that a number is a sum over days or months."""
ALWAYS = Small(
    r"\b(?:has|have|had) (?:regularly|repeatedly|routinely|frequently|consistently|often|previously|"
    r"also previously|already(?! (?:landed|fallen|splashed|come|exploded)))\b|"
    r"\b(?:regularly|routinely|frequently) (?:test|launch|fire|conduct)|"
    r"\b(?:previous|past|earlier(?! (?:fired|launched|tested))|prior|former) (?:\w+ ){0,3}(?:launch|test|firing|missile|rocket|"
    r"strike)\w*|"
    r"\bin the past\b|\b(?:last|previous) (?:year|month|week)\b|\b(?:a|one|two|three|several|few|"
    r"\d+) (?:years?|months?|weeks?|decades?) ago\b|\bin recent years\b|\bused to\b|"
    r"\bbanned\b(?! (?:[\w-]+ ){0,3}?(?:missiles?|icbms?|rockets?|ballistic|weapons?)\b)|\bbarred?\b"
)
"""Signs that a sentence is about what went before, or goes on always."""
FORBIDDEN = Small(r"\b(?:ban(?:s|ning)?|prohibit\w*)\b")
"""Signs that a sentence is about what is forbidden, where nothing before them was fired."""
BEFORE = Small(
    r"[,;]?\s*\b(?:(?:(?:just |only |less than |more than )?(?:(?!missiles|rockets|projectiles)\w+|\d+) (?:hours?|days?|weeks?|months?|"
    r"years?)|hours|days|weeks|months|years|shortly|soon) (?:after|since|before|ago)|"
    r"(?:an?|one|two|three|\d+) (?:days?|weeks?|months?|years?) later|(?:the|its|their|"
    r"his) (?:\w+[- ]?){0,3}(?:since|in (?:more than )?\w+ (?:days|weeks|months|years))|"
    r"since (?!then\b)|ever since|which followed|follow(?:s|ed|ing) (?:a|an|the|another) (?:\w+[- ]?){0,4}(?:launch|"
    r"test|firing)\w*|in (?:response|retaliation) (?:to|for)|similar to (?:the|those)|(?:second|third|"
    r"fourth|fifth|latest|first) (?:such )?(?:\w+ )?(?:test|launch|firing|time) (?:in|since|this))\b"
)
"""Where a part of a sentence begins that looks back; what stands after it is background."""
COMPARED = Small(r"\b(?:largest|biggest|heaviest|worst|deadliest|longest|highest|first)\b[\w\s-]{0,60}$")
"""What stands before `since` where a launch is only compared with earlier ones."""
