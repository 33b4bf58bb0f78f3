"""A list in a cell is read as JSON reads it, whoever wrote it there."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from monitor.storage.rows import list_text, text_list

TEXTS = st.lists(st.text(st.one_of(st.sampled_from('",\\\\ []é\u00ad\n\t'), st.characters(codec="utf-8"))), max_size=4)


@given(TEXTS)
def test_what_is_written_is_read(texts: list[str]) -> None:
    wanted = tuple(text.replace("\0", "\ufffd") for text in texts)
    assert text_list(list_text(texts)) == wanted
    assert text_list(json.dumps(texts)) == tuple(texts)


@given(st.text(st.sampled_from('[]",\\\\ a1\n'), max_size=14))
def test_what_somebody_else_wrote_is_read_as_json(cell: str) -> None:
    try:
        found = json.loads(cell)
    except ValueError:
        found = []
    assert text_list(cell) == (tuple(str(one) for one in found) if isinstance(found, list) else ())


@given(st.lists(st.text(st.sampled_from('", a'), max_size=3), max_size=4).map(lambda parts: f'["{"".join(parts)}"]'))
def test_what_nearly_is_a_list_of_texts_is_read_as_json(cell: str) -> None:
    try:
        found = json.loads(cell)
    except ValueError:
        found = []
    assert text_list(cell) == tuple(map(str, found))
