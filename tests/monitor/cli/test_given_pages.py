"""`flag` with markup: what stands around an article flags nothing, and the answer says what was judged and what was not."""

from __future__ import annotations

import json
from pathlib import Path

from loopback import Wirewatch

STORY = (
    "The coast guard fired two missiles at an old wreck off Northport on Tuesday, to sink it before the autumn storms come.",
    "Fishermen had asked for that since spring, when the wreck tore the nets of four boats and nearly sank a fifth one.",
)
TEASERS = (
    "Mayor Of Northport Wins The Election After A Long And Bitter Campaign",
    "Lighthouse Keeper Shares Ten Secrets Of The Sea",
)
TAIL = "The post Missiles Sink The Wreck first appeared on The Northport Letter."


def flagged(wirewatch: Wirewatch, folder: Path, markup: str) -> dict:
    file = folder / "articles.jsonl"
    file.write_text(json.dumps({"id": "1", "title": "Wreck sunk", "html": markup}), encoding="utf-8")
    queries = ("--query", "missiles=missile*", "--query", "elections=election*")
    (line,) = wirewatch("flag", *queries, str(file)).lines
    return line


def test_teasers_and_the_last_line_flag_nothing(wirewatch: Wirewatch, tmp_path: Path) -> None:
    line = flagged(wirewatch, tmp_path, "".join(f"<p>{text}</p>" for text in (*STORY, *TEASERS, TAIL)))
    assert [flag["topic"] for flag in line["flags"]] == ["missiles"]
    assert line["body"] == "\n".join(STORY)
    assert line["ignored"] == [*TEASERS, TAIL]
    (flag,) = line["flags"]
    assert {line["body"][span["start"] : span["end"]] for span in flag["spans"]} == {"missiles"}


def test_of_a_whole_page_the_article_is_judged(wirewatch: Wirewatch, tmp_path: Path) -> None:
    story = "".join(f"<p>{text}</p>" for text in STORY)
    menu = "<nav><ul><li><a href='/1'>Election special</a></li><li><a href='/2'>Sea</a></li></ul></nav>"
    line = flagged(wirewatch, tmp_path, f"<!doctype html><html><body>{menu}<article>{story}</article></body></html>")
    assert [flag["topic"] for flag in line["flags"]] == ["missiles"]
    assert line["body"] == "\n".join(STORY)
