"""Random queries with every construct of the language, for the laws of reading and printing."""

from __future__ import annotations

from hypothesis import strategies as st
from topic_queries import nears, phrases, queries, words

exact = (words | phrases).map(lambda said: f"={said}")
patterns = st.sampled_from([r"/km ?\d+/", r"/mis{2}ile[s ]/i", r"/\$\d+\/day/", "/a|b/"])
in_sentence = st.builds("{} {}/S {}".format, words, st.sampled_from(["NEAR", "ONEAR"]), exact)
about = st.sampled_from(
    [
        "feed:wire",
        'feed:"my wire"',
        "site:example.com",
        "author:(doe OR roe)",
        "category:asia",
        "lang:Korean",
        "site:/ex.mple/",
    ]
)
cases = st.builds("{}({})".format, st.sampled_from(["CASE", "CAPS", "ALLCAPS", "NOCAPS"]), words | nears())
fielded = st.builds(
    "{}:{}".format, st.sampled_from(["title", "lead", "body", "headline", "ingress"]), words | exact | patterns | cases
)
listed = st.sampled_from(["$weapons", "$weapons NEAR/3 $fire"])
others = st.sampled_from(
    [
        '"a b"~5',
        'near9:"a b"',
        "recycl!",
        "repeat3:x",
        "a W/5 b",
        "a pre/s b",
        "HLEAD(a or b)",
        "a but not b",
        "a NEAR 5 b",
        "a NEAR5 b",
        "a NEAR5 AND b",
        "a NEAR 2024 b",
        "a w/ 5 (b OR c)",
        "ATLEAST 3 (a b)",
        "CASE (who)",
        "case (who)",
        "(kim W/5 putin OR xi)",
        '"case" "NEAR" "5" b',
    ]
)
one = exact | patterns | in_sentence | about | cases | fielded | listed | others | queries


def _deeper(part):
    many = st.lists(part, min_size=2, max_size=4)
    return (
        many.map(lambda parts: f"({' AND '.join(parts)})")
        | many.map(lambda parts: f"({' OR '.join(f'({part})' for part in parts)})")
        | st.builds("({} -({}))".format, part, part)
        | st.builds("ATLEAST{}({})".format, st.integers(1, 3), part)
    )


anything = st.recursive(one, _deeper, max_leaves=5)
"""Texts of queries that parse."""
