"""Random queries and articles in many scripts, for laws that must hold for all of them."""

from __future__ import annotations

from importlib import resources

from hypothesis import strategies as st

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

said = st.sampled_from(SAID)
prefixes = st.sampled_from(["miss*", "fi*", "ракет*", "صار*", "मिसा*", "미사*", "é*", '"test fi*"', '"導 미*"', "s*"])
phrases = st.lists(said, min_size=1, max_size=3).map(lambda words: f'"{" ".join(words)}"')
words = said | said | prefixes | phrases
groups = words | st.lists(words, min_size=2, max_size=4).map(lambda parts: f"({' OR '.join(parts)})")
links = st.builds(lambda kind, n: f" {kind}/{n} ", st.sampled_from(["NEAR", "ONEAR"]), st.integers(0, 4))


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


inside = st.recursive(groups | nears(), _deeper, max_leaves=6)
fielded = st.builds(lambda field, one: f"{field}:({one})", st.sampled_from(["title", "lead", "body"]), inside)
about = st.sampled_from(["source:bbc", 'source:"example wire"', "lang:en", "lang:ko", "source:(bbc OR wire)"])
queries = st.recursive(inside | fielded | about, _deeper, max_leaves=6)
"""Texts of queries that parse."""

separators = st.sampled_from([" ", " ", " ", "", ", ", "\n", "’s ", " 👩‍🚀 ", "\u00ad", "\u0301 "])


@st.composite
def texts(draw, longest=14):
    pieces = draw(st.lists(st.tuples(said, separators), max_size=longest))
    return "".join(word + gap for word, gap in pieces)


@st.composite
def long_texts(draw):
    """Sometimes longer than the lead."""
    before = "filler " * draw(st.sampled_from([0, 0, 55, 60]))
    return before + draw(texts())


articles = st.tuples(
    texts(6),
    texts(),
    long_texts(),
    st.sampled_from(["", "BBC News", "Example Wire"]),
    st.sampled_from(["", "en", "ko"]),
)
"""Title, summary, body, source, lang."""
