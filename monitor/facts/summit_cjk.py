"""Meetings of leaders in a sentence in Korean, Japanese or Chinese."""

from __future__ import annotations

import re
from datetime import datetime

from monitor.facts.model import Sentence
from monitor.facts.persons import Person, in_office
from monitor.gazetteer.load import Gazetteer
from monitor.values import dataclass

SCRIPT = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7ff]")
_SUMMIT = re.compile(
    "정상회담|정상회의|정상 회담|양국 정상|국빈\\s?방문|정상들|정상회동|"
    "首脳会談|首脳会議|首脳会合|首脳級|首脳らが|サミット|首脳|国是訪問|"
    "峰会|峰會|元首会晤|首脑|高峰会|国事访问|领导人.{0,12}(?:会议|会晤)"
)
_MET = re.compile(
    "회담|만나|만났|회동|방문|찾아|会談|会見|会う|訪問|来日|协商|会见|会晤|会谈|举行会议|訪れ|访问|접견|参加|出席|参석"
)
_MINISTERS = re.compile(
    "장관|외무|외교부장|국방장관|外相|外務|防衛相|閣僚|高官|外长|外交部长|副总理|副首相|国防部长|副主席|部长|特使|代表团|(?<!国务)委员长|党首会談|당대표"
)
_PHONE = re.compile("전화|통화|電話|通电话|通话|贺电|축전|致电")
_PAST = re.compile("지난\\s?\\d|지난 달|지난해|작년|昨年|去年|\\d+년 전|年前|이후 처음|以来")
_LETTERS = "한韓KR 미美米US 중中CN 일日JP 러俄露RU 북北朝KP 영英GB 독DE 불仏FR 印IN 우乌UA"
"""Countries by one character before a summit, each row ending with the code."""
_ABBREVIATED = {letter: row[-2:] for row in _LETTERS.split() for letter in row[:-2]}
_PAIR = re.compile(
    rf"(?<![가-힣一-鿿])(?P<one>[{''.join(_ABBREVIATED)}])[·‧・-]?\s?(?P<two>[{''.join(_ABBREVIATED)}])\s?(?:정상\s?회담|"
    rf"정상|首脳会談|首脑|首脳)"
)
_STATUS = (
    ("cancelled", "취소|연기|무산|보류|中止|延期|見送|取消|推迟"),
    (
        "planned",
        (
            "예정|앞두고|앞둔|추진|조율|할 듯|하기로|전망|계획|가질|열린다|"
            "予定|へ(?=$|[。\\s])|行われます|行います|開かれます|会談へ|調整|控え|将于|将在|将会|即将|计划"
        ),
    ),
    ("under-way", "개막|열리고|참석차|방문 중|2日目|行われています|始まり|開幕|开幕|正在"),
    (
        "held",
        (
            "갖고|가졌|열었|진행|종료|마쳤|끝났|채택|직후|만났|만나|논의했|会见|会晤|举行|밝혔|"
            "会談しました|会談し|行いました|行われました|发表声明|出席|举行会议"
        ),
    ),
)
_STATUSES = tuple((name, re.compile(words)) for name, words in _STATUS)
_AT = re.compile(
    r"(?:\s?(?:의|시|현|시내|북부|최대|도시인))*(?:에서|을 방문|를 방문|을 찾아|를 찾아|서 열|에 도착|을 국빈|를 국빈|"
    r"で|を訪問|での|を訪れ|会见|会晤|举行|同|出席|会談|访问|进行|に到着)"
)
_WHILE = re.compile(
    "[^，。]{0,14}?(?:期间|期間|的[^，。]{0,8}总统)|\\s?(?:정상회의|정상회담|회의)?\\s?(?:참석)?(?:를|을)?\\s?(?:계기|기간)|"
    "[^、。]{0,10}?(?:に合わせ|の際|の場で)"
)
"""What follows a forum that was only the occasion."""
_AGAIN = re.compile("[^、。，]{0,10}(?:との|と|与)\\s?(?:再び|再)|\\s?(?:을|를)?\\s?(?:만나고|만날 용의)")
"""What follows the name of one whom somebody hopes to meet another time."""
_IN = re.compile("(?:在|赴|于|访问|到访)$")


@dataclass(frozen=True, slots=True)
class Read:
    """Who meets as a sentence tells it."""

    people: tuple[Person, ...]
    forums: tuple[tuple[str, int, int], ...]


def meeting(sentence: Sentence, published: datetime | None, gazetteer: Gazetteer) -> Read | None:
    """Who meets; None when the sentence tells of no meeting of leaders."""
    text = sentence.plain
    sure = _SUMMIT.search(text) is not None
    if not (sure or _MET.search(text)) or _PHONE.search(text):
        return None
    people = () if _PAST.search(text) and not sure else _people(sentence, published)
    ministers = _MINISTERS.search(text) is not None
    forums = _forums(sentence) if sure or re.search("会议|회의", text) else ()
    if len({one.code for one in people}) >= 2 and not ministers:
        return Read(people, forums if sure else ())
    if not sure or _PAST.search(text[:30]):
        return None
    if not people and forums and re.search("领导人|首脑人物|정상들", text):
        return Read((), (*_countries(sentence, gazetteer), *forums))
    if forums or (people and not ministers):
        return Read(() if ministers else people, forums or (() if people else _pairs(text, gazetteer)))
    pairs = _pairs(text, gazetteer) or _countries(sentence, gazetteer)
    return Read((), pairs) if len(pairs) >= 2 else None


def place(sentence: Sentence) -> tuple[str, int, int] | None:
    """The place by its particle or preposition; the narrowest."""
    text = sentence.plain
    countries: list[tuple[str, int, int]] = []
    for one in sentence.mentions:
        entry = one.of("place", "country")
        if entry is None:
            continue
        if _AT.match(text, one.end) or _IN.search(text[: one.start]) or text[one.end : one.end + 2] == "来日":
            if entry.kind == "place":
                return entry.name, one.start, one.end
            countries.append((entry.name, one.start, one.end))
    if came := re.search("来日", text):
        countries.append(("Japan", came.start(), came.end()))
    return countries[0] if countries else None


def status(sentence: Sentence) -> tuple[str, int, int] | None:
    """`cancelled`, `planned`, `under-way` or `held`, and the words that say so."""
    for name, words in _STATUSES:
        if found := words.search(sentence.plain):
            return name, found.start(), found.end()
    return None


def _people(sentence: Sentence, published: datetime | None) -> tuple[Person, ...]:
    found: dict[str, Person] = {}
    for one in sentence.mentions:
        entry = in_office(one, published)
        after = sentence.plain[one.end : one.end + 12]
        if (
            entry
            and not _AGAIN.match(sentence.plain, one.end)
            and not re.match(
                "(?:대통령)?\\s?(?:여사|부인|특사|비서|대변인|측근)|(?:总统)?(?:新闻秘书|特使|夫人)", after
            )
        ):
            found.setdefault(entry.name, Person(entry.name, entry.role, entry.code, one.start, one.end))
    return tuple(found.values())


def _forums(sentence: Sentence) -> tuple[tuple[str, int, int], ...]:
    found: dict[str, tuple[str, int, int]] = {}
    for one in sentence.mentions:
        if (entry := one.of("forum")) and not _WHILE.match(sentence.plain, one.end):
            found.setdefault(entry.name, (entry.name, one.start, one.end))
    return tuple(found.values())


def _pairs(text: str, gazetteer: Gazetteer) -> tuple[tuple[str, int, int], ...]:
    """Countries by single characters: 韓·美 정상회담, 日米首脳会談."""
    found = _PAIR.search(text)
    if found is None:
        return ()
    return tuple(
        (gazetteer.countries[_ABBREVIATED[found[side]]], found.start(side), found.end(side)) for side in ("one", "two")
    )


def _countries(sentence: Sentence, gazetteer: Gazetteer) -> tuple[tuple[str, int, int], ...]:
    found: dict[str, tuple[str, int, int]] = {}
    for one in sentence.mentions:
        entry = one.of("country")
        if entry and not _AT.match(sentence.plain, one.end) and not sentence.plain.startswith("=", one.end):
            found.setdefault(entry.code, (gazetteer.countries[entry.code], one.start, one.end))
    return tuple(found.values())
