"""The facts of a launch in a sentence in Korean, Japanese or Chinese: numbers, classes, places by particle and preposition, the actor."""

from __future__ import annotations

import re
from collections.abc import Iterator

from monitor.facts.model import Sentence
from monitor.facts.numbers import number
from monitor.gazetteer.entry import Entry, Kind
from monitor.gazetteer.names import Mention
from monitor.values import dataclass

SCRIPT = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7ff]")
"""A character of one of the three languages."""
_WEAPON = "미사일|탄도탄|발사체|방사포|로켓탄|로켓포|ミサイル|飛翔体|ロケット弾|导弹|導彈|飞弹|飛彈|火箭弹|火箭彈"
WEAPON = re.compile(
    f"(?:{_WEAPON}|(?<![A-Za-z])(?:ICBM|IRBM|MRBM|SRBM|SLBM)(?![A-Za-z]))(?!\\s?(?:系统|系統|部队|部隊|防御|防衛|设施|施設|基地|阵地|技术|工厂|工場|システム|체계|부대|기지|시설|개발|공장))"
)
FLIGHT = re.compile(f"{_WEAPON}|비행(?![체기])|날아|고도|飛行|飛翔|飛距離|飛ん|高度|飞行|飞了")
"""Words of a weapon or a flight, in sentences that go on about a launch."""
_FIRED = re.compile(
    "발사|쐈|쏘|쏜|쏴|공격|공습|타격|낙하|명중|떨어|発射|撃ち|攻撃|落下|着弾|命中|飛翔|飛行|비행(?![체기])|날아[가갔간]|发射|發射|"
    "试射|試射|袭击|襲擊|打击|打擊|击中|擊中|攻击|攻擊|射向|落入|飞行|动用|使用|반격|퍼부|발사체를"
)
_STOPPED = re.compile("격추|요격|拦截|攔截|击落|擊落|迎撃|撃墜")
_NO_LAUNCH = re.compile(
    "예산|수출|배치|계약|개발|판매|도입|방어체계|열병식|パレード|阅兵|방어망|部署|出口|采购|予算|配備|輸出|"
    "导弹防御|导弹设施|导弹相关设施|수 있는|능력|能力|能够|できる|可携带|可打击"
)
_TOTAL = re.compile(
    "과거|지난해|올해 들어|올 들어|개월간|년간|동안|今年に入|これまで|昨年|过去|今年以来|去年|以来|累计|共发|自.{1,10}(?:起|以来)"
)
_PLAN = re.compile("계획|예고|준비|予定|計画|計划|计划|准备|或将|可能|방침")
_COUNT = re.compile(
    rf"(?P<after>(?:{_WEAPON}|SRBM|ICBM|IRBM|MRBM|SLBM)[^，。,.、;；0-9]{{0,10}}?(?P<n1>\d{{1,3}}|한|두|"
    rf"세|네|다섯|여섯|일곱|여덟|아홉|열)\s?(?:여\s?)?(?:발|発|枚|기(?![가-힣])))|"
    rf"(?P<before>(?P<n2>\d{{1,3}}|[一二两兩三四五六七八九]?十[一二三四五六七八九]?|[一二两兩三四五六七八九]|한|두|세|네|다섯)\s?(?:여\s?)?(?:发|"
    rf"發|발|発|枚|基)(?:の|의\s?)?[^，。,.、;；发발]{{0,16}}?(?:{_WEAPON}))"
)
_CLASSES = (
    ("ICBM", "대륙간|大陸間|洲际|洲際|ICBM"),
    ("MRBM", "준중거리|準中距離|MRBM"),
    ("IRBM", "(?<!준)중거리\\s?탄도|중장거리|(?<!準)中距離弾道|中程弹道|IRBM"),
    ("SLBM", "잠수함\\s?발사|潜水艦発射|潜射|SLBM"),
    ("SRBM", "단거리\\s?탄도|短距離弾道|近程弹道|短程弹道|短程彈道|SRBM"),
    ("hypersonic missile", "극초음속|極超音速|高超音速"),
    ("cruise missile", "순항|巡航"),
    ("anti-ship missile", "지대함|함대함|対艦|反舰|反艦"),
    ("surface-to-air missile", "지대공|地対空|防空导弹"),
    ("ballistic missile", "탄도|弾道|弹道|彈道"),
    ("rocket", "방사포|로켓탄|로켓포|ロケット弾|火箭弹|火箭彈"),
    ("projectile", "발사체|飛翔体"),
    ("missile", "미사일|ミサイル|导弹|導彈|飞弹|飛彈"),
)
_CLASS = tuple(
    (name, re.compile(f"(?:{words})[^，。,.、\\s]{{0,14}}?(?:{_WEAPON})|{words}")) for name, words in _CLASSES
)
_ABBREVIATED = re.compile(
    "(?:^|(?<=[\\s…“‘\"'，,（(称]))(?:(?P<ko>北|북|러|이란)(?=[, \"'“‘…])|(?P<zh>[俄乌以美朝伊])(?=军|方|对|向|国防部))"
)
_CODES = {
    "北": "KP",
    "북": "KP",
    "러": "RU",
    "이란": "IR",
    "俄": "RU",
    "乌": "UA",
    "以": "IL",
    "美": "US",
    "朝": "KP",
    "伊": "IR",
}
_SPEAKS = re.compile("[^，。]{0,8}(?:称|表示|说|宣布)")
_ACTS = re.compile(
    r"(?:军|軍|方|向|对|对|发射|發射|使用|国防|海军|空军|革命|武装|试射|于|再次|今|昨|\d|政府|が|は|の国営|、|이|가|은|는|군|의|측|,|\s|미사일|공군|발|\"|$|总统|さん)"
)
_FIRED_FROM = re.compile(
    "から[^。、]{0,24}?発射され|에서[^.,]{0,24}?발사[된됐되]|[^，。]{0,6}?发射的[^，。]{0,10}?(?:导弹|火箭)"
)
"""What follows the country from which it was fired, as one says it who does not call the launcher by name."""
_OBJECT = "向对在从被遭与和攻击袭击打击至往朝驶"
_FROM = re.compile(
    r"(?:\s?(?:일대|인근|지역|부근|해상|상공|북단|남쪽|북쪽|동쪽|상|的?附近|地区|一带|海域|方向|境内|付近|周辺|地域|沿岸|海上|上空|郊外|沖|の))*(?:에서|"
    r"서(?=\s)|から|(?:で|発射|发射|试射|向))"
)
_TO = re.compile(
    r"(?:\s?(?:수도|전역|영토|본토|동북부|중부|남부|북부|해상|상공|쪽|방향|상|의|日本|側|方面|方向|沖|領|の|付近|排他的経済水域))*(?:에(?!서)|으로|"
    r"로(?!부터)|을 향해|를 향해|を?に?向け|へ|に(?!よる|は|も)|多地|境内|全境|目标|中部|北部|南部|首都)"
)
_ZH_TO = re.compile("(?:(?<!驶)向|对|朝|打击|袭击|击中|射向|攻击|飞向|落入)(?:了)?(?:位于)?$")


BEFORE = re.compile("^.{0,12}(?:지난달|지난해|작년|앞서|과거|先月|昨年|以前|これまで|此前|去年|上个月)")
"""How a sentence begins that tells of an earlier launch."""


@dataclass(frozen=True, slots=True)
class Found:
    """A value of a field, and where it stands in the sentence."""

    field: str
    value: str | int
    start: int
    end: int


def tells(sentence: Sentence) -> bool:
    """Whether the sentence says that missiles or rockets were launched, flew or hit."""
    text = sentence.plain
    return WEAPON.search(text) is not None and _FIRED.search(text) is not None and _NO_LAUNCH.search(text) is None


def read(sentence: Sentence, capitals: dict[str, Entry]) -> Iterator[Found]:
    """What a sentence that tells of a launch says of it."""
    text = sentence.plain
    total = _TOTAL.search(text) is not None
    for start, end in _clauses(text):
        part = text[start:end]
        if not WEAPON.search(part) or (_STOPPED.search(part) and not re.search("발사|発射|发射", part)):
            continue
        yield from _classes(part, start)
        if (
            not total
            and not _PLAN.search(part)
            and (counted := _COUNT.search(part))
            and not re.search("拦截|요격|격추|迎撃", part[: counted.start()])
        ):
            value = number(counted["n1"] or counted["n2"])
            if value:
                yield Found("count", int(value), start + counted.start(), start + counted.end())
        yield from _types(sentence, start, end)
        if who := _actor(sentence, start, end):
            yield who
    yield from _places(sentence, text, capitals)


def economic_zone(text: str) -> tuple[str, int, int] | None:
    """`inside` or `outside` when a sentence says that it fell in or out of an exclusive economic zone, and where the words stand."""
    if zone := re.search(
        "(?P<name>배타적\\s?경제\\s?수역|EEZ|排他的経済水域|专属经济区)[^。.]{0,20}?(?P<out>밖|바깥|外)|(?P<name2>배타적\\s?경제\\s?수역|"
        "EEZ|排他的経済水域)[^。.]{0,8}?(?P<inside>안|内|に落下)",
        text,
    ):
        return "outside" if zone["out"] else "inside", zone.start(), zone.end()
    return None


def _clauses(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    blanks = "" if re.search("[가-힣]", text) else "|\\s"
    for found in re.finditer(f"[，。；;…]|, |,(?=\\D)|\\Z{blanks}", text):
        if found.start() > start:
            yield start, found.start()
        start = found.end()


def _classes(part: str, start: int) -> Iterator[Found]:
    for name, words in _CLASS:
        if found := words.search(part):
            yield Found("class", name, start + found.start(), start + found.end())


def _types(sentence: Sentence, start: int, end: int) -> Iterator[Found]:
    for one in sentence.near(start, end, "weapon"):
        entry = one.of("weapon")
        if entry and entry.role != "interceptor":
            yield Found("type", entry.name, one.start, one.end)


def _actor(sentence: Sentence, start: int, end: int) -> Found | None:
    """The country it was fired from; else the one named in the clause with the weapon before what was done.

    Else the nearest named before it in the sentence.
    """
    text = sentence.plain
    for one in sentence.near(start, end, "country"):
        if (there := one.of("country")) and not one.of("place") and _FIRED_FROM.match(text, one.end):
            return Found("actor", f"={there.code}", one.start, one.end)
    fired = _FIRED.search(text, start, end)
    last = fired.end() if fired else end
    itself = re.search("该组织|该武装|该集团|同組織", text[start:end]) is not None
    steps: list[tuple[tuple[Kind, ...], int]] = [(("group",), 0)] if itself else []
    for kinds, low in (
        *steps,
        (("group", "force"), start),
        (("country",), start),
        (("group",), 0),
        (("force", "country"), 0),
    ):
        for one in reversed(sentence.near(low, last, *kinds)):
            entry = one.of(*kinds)
            if (
                entry
                and not (entry.kind == "country" and one.of("place"))
                and not _governed(text, one)
                and (entry.kind == "group" or not _SPEAKS.match(text, one.end))
            ):
                return Found("actor", entry.name if entry.kind == "group" else f"={entry.code}", one.start, one.end)
        if low == start and kinds[0] == "country":
            for short in _ABBREVIATED.finditer(text, start, end):
                if short.start() == 0 or text[short.start() - 1] not in _OBJECT:
                    return Found("actor", f"={_CODES[short[0]]}", short.start(), short.end())
    return None


def _governed(text: str, one: Mention) -> bool:
    """Whether the name stands as the object or the place of something."""
    after = text[one.end : one.end + 8]
    if (one.start and text[one.start - 1] in _OBJECT) or after.startswith("="):
        return True
    if one.of("country") and not one.of("group", "force") and not _ACTS.match(after):
        return True
    return (
        re.match(
            r"\s?(?:에서|에|으로|로|를|을|의 수도|수도|전역|方向|境内|から|に|へ|で|の西|の東|海域|상공|본토|영토|정상회의|多地|中部|的)",
            after,
        )
        is not None
    )


def _places(sentence: Sentence, text: str, capitals: dict[str, Entry]) -> Iterator[Found]:
    """Where from and where to, each the narrowest name."""
    kinds: tuple[Kind, ...] = ("place", "sea", "country")
    went: list[tuple[Mention, str, Kind]] = []
    for one in sentence.near(0, len(text), *kinds):
        entry = one.of(*kinds)
        if entry is None:
            continue
        after = text[one.end : one.end + 16]
        if entry.kind == "place" and any(
            other.start == one.end for other in sentence.near(one.end, len(text), "place")
        ):
            continue  # the narrower name comes right after
        begin = min(
            (other.start for other in sentence.near(0, one.start, *kinds) if other.end == one.start), default=one.start
        )
        before = text[max(0, begin - 8) : begin]
        fires = re.search("발사|쏘|쏜|発射|发射|试射|撃ち|發射", text) is not None
        if (
            entry.kind == "country"
            and (capital := re.match("(?:의 ?|の)?\\s?(?:수도|首都)", after))
            and entry.code in capitals
        ):
            if _TO.match(text, one.end + capital.end()) or _ZH_TO.search(before):
                went.append((one, capitals[entry.code].name, "place"))
        elif entry.kind != "country" and fires and _leaves(before, after):
            yield Found("launch_place", entry.name, one.start, one.end)
        elif (
            (_TO.match(after) and not re.search("[一-鿿]", after[:1]))
            or _ZH_TO.search(before)
            or (went and went[-1][0].end == one.start)
        ) and _FIRED.search(text):
            went.append((one, entry.name, entry.kind))
    narrow = [one for one in went if one[2] != "country"] or went[:1]
    for one, name, _ in narrow[:1]:
        yield Found("landing_place", name, one.start, one.end)


def _leaves(before: str, after: str) -> bool:
    if re.search("(?:从|自|從)$", before):
        return True
    if re.search("在$", before):
        return re.match("(?:附近|地区|一带|海域|境内|发射场|上空)*(?:发射|试射|进行|發射|向东)", after) is not None
    found = _FROM.match(after)
    return (
        found is not None
        and not re.match("\\s?(?:열리|열린|개최|만나|開か|行われる)", after[found.end() :])
        and re.search("에서|서|から|で", found[0]) is not None
    )
