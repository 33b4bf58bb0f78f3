"""Random queries and articles in many scripts, for laws that must hold for all of them."""

from __future__ import annotations

from importlib import resources
from typing import NamedTuple

from hypothesis import strategies as st

from monitor.topics.judge import Prepared, prepare

LISTS = sorted(
    "$" + file.name.removesuffix(".toml") for file in resources.files("resources").joinpath("lists").iterdir()
)
"""The names of the shipped lists."""

LATIN = ["missile", "missiles", "fired", "fire", "Sea", "été", "Straße", "WHO", "test-fire", "u.s.", "x2"]
CJK = ["미사일", "발사", "导弹", "发射", "ミサイル", "が", "합참은", "北"]
CYRILLIC = ["ракета", "ракеты", "запуск", "мой", "ещё"]
ARABIC = ["صاروخ", "إطلاق", "القمة"]
HINDI = ["मिसाइल", "मिसाइलें", "प्रक्षेपण"]
THAI = ["ขีปนาวุธ", "ยิง"]
SAID = LATIN + CJK + CYRILLIC + ARABIC + HINDI + THAI


class Given(NamedTuple):
    """An article as a test gives it."""

    title: str = ""
    summary: str = ""
    body: str = ""
    source: str = ""
    lang: str = ""
    feed: str = ""
    url: str = ""
    author: str = ""
    categories: tuple[str, ...] = ()

    @property
    def prepared(self) -> Prepared:
        title, summary, body, *_ = self
        return prepare(title, summary, body, **dict(zip(self._fields[3:], self[3:], strict=True)))


said = st.sampled_from(SAID)
prefixes = st.sampled_from(["miss*", "fi*", "ракет*", "صار*", "मिसा*", "미사*", "é*", '"test fi*"', '"導 미*"', "s*"])
phrases = st.lists(said, min_size=1, max_size=3).map(lambda words: f'"{" ".join(words)}"')
exact = st.sampled_from(["=WHO", "=who", "=Sea", '="Sea été"', "=fi*", "=Straße", "CASE(WHO OR fire)"])
words = said | said | prefixes | phrases
asked = words | words | exact
groups = asked | st.lists(asked, min_size=2, max_size=4).map(lambda parts: f"({' OR '.join(parts)})")
links = st.builds(lambda kind, n: f" {kind}/{n} ", st.sampled_from(["NEAR", "ONEAR"]), st.integers(0, 4) | st.just("S"))


@st.composite
def nears(draw):
    text = draw(groups)
    for _ in range(draw(st.integers(1, 2))):
        text += draw(links) + draw(groups)
    return text


def _deeper(part):
    many = st.lists(part, min_size=2, max_size=4)
    return (
        many.map(lambda parts: f"({' AND '.join(parts)})")
        | many.map(lambda parts: f"({' '.join(parts)})")
        | many.map(lambda parts: f"({' OR '.join(parts)})")
        | st.builds(lambda one, other: f"({one} -{other})", part, part)
        | st.builds(lambda n, one: f"ATLEAST{n}({one})", st.integers(1, 3), part)
    )


patterns = st.sampled_from(
    [r"/miss\w+/", r"/\bfi/i", r"/미사일?/", r"/fired?\b/", "/(발사|导弹){1,2}[발弹]?/", "/합참은.{0,9}발사/i"]
)
inside = st.recursive(groups | groups | nears() | patterns, _deeper, max_leaves=6)
fielded = st.builds(lambda field, one: f"{field}:({one})", st.sampled_from(["title", "lead", "body"]), inside)
about = st.sampled_from(
    [
        "source:bbc",
        'source:"example wire"',
        "source:(bbc OR wire)",
        "lang:en",
        "lang:ko",
        'feed:"bbc world"',
        "feed:(asia OR 미사일)",
        "site:bbc.co.uk",
        "site:yna.co.kr",
        'author:"zoë ng"',
        "author:ng",
        'category:"sea ports"',
        "category:(ports OR WHO*)",
        "category:(ports NEAR sea)",
    ]
)
queries = st.recursive(inside | fielded | about, _deeper, max_leaves=6)
"""Texts of queries that parse."""

separators = st.sampled_from([" ", " ", " ", "", ", ", ". ", "。", "\n", "’s ", " 👩‍🚀 ", "\u00ad", "\u0301 "])


@st.composite
def texts(draw, longest=14):
    pieces = draw(st.lists(st.tuples(said, separators), max_size=longest))
    return "".join(word + gap for word, gap in pieces)


@st.composite
def long_texts(draw):
    """Sometimes longer than the lead."""
    before = "filler " * draw(st.sampled_from([0, 0, 55, 60]))
    return before + draw(texts())


articles = st.builds(
    Given,
    texts(6),
    texts(),
    long_texts(),
    st.sampled_from(["", "BBC News", "Example Wire"]),
    st.sampled_from(["", "en", "ko"]),
    st.sampled_from(["", "BBC World", "Asia 미사일", "World"]),
    st.sampled_from(["", "https://www.bbc.co.uk/1", "http://en.yna.co.kr/2?x", "nonsense"]),
    st.sampled_from(["", "Zoë Ng", "A. Ng, B. Oh"]),
    st.sampled_from([(), ("Sea", "ports"), ("Sea ports",), ("WHO", "x"), ("whole",)]),
)
