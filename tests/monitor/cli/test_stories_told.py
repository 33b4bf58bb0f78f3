"""`stories`: copies of one text told once, who had it first, and stories counted over time."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from loopback import Wirewatch

LAUNCH = "Norland fires two missiles into the Pale Sea as leaders meet"
TEXT = "Two missiles came down in open water, the navy said, and nobody was hurt in the launch that came at dawn on Thursday."
ROWS = (
    ("a", LAUNCH, TEXT, "Norland Wire", "2026-05-20T10:00:00Z"),
    ("b", LAUNCH, f"{TEXT} Ships were told to keep away.", "Courier", "2026-05-20T11:30:00Z"),
    ("c", f"(LEAD) {LAUNCH}", TEXT, "Mirror", "2026-05-21T10:00:00Z"),
    ("d", "Ferry workers walk out over pay in Norhaven", "", "Mirror", "2026-05-22T10:00:00Z"),
)


def write(path: Path, rows: Sequence[tuple[str, ...]]) -> Path:
    made = (
        {"id": i, "title": title, "summary": text, "source": source, "published": at, "url": f"https://{i}.example/{i}"}
        for i, title, text, source, at in rows
    )
    path.write_text("\n".join(map(json.dumps, made)), encoding="utf-8")
    return path


@pytest.fixture
def told(wirewatch: Wirewatch, tmp_path: Path) -> Wirewatch:
    assert wirewatch("import", str(write(tmp_path / "news.jsonl", ROWS))).code == 0
    return wirewatch


def test_copies_are_one_story_with_the_columns_of_the_view(told: Wirewatch) -> None:
    ferry, launch = told("stories", "--json").lines
    assert list(launch) == ["id", "first_seen", "title", "originator", "articles", "publishers"]
    assert (launch["title"], launch["originator"], launch["articles"], launch["publishers"]) == (
        LAUNCH,
        "Norland Wire",
        3,
        3,
    )
    assert (ferry["articles"], ferry["first_seen"]) == (1, "2026-05-28T12:00:00Z")
    stories = {line["title"]: line["story_id"] for line in told("search", "missiles OR ferry", "--json").lines}
    assert stories == {LAUNCH: launch["id"], f"(LEAD) {LAUNCH}": launch["id"], ROWS[3][1]: ferry["id"]}


def test_topic_time_and_copies_narrow_the_list(told: Wirewatch) -> None:
    def titles(*options: str) -> list[object]:
        return [line["title"] for line in told("stories", "--json", *options).lines]

    assert titles("--topic", "missile-launches") == [LAUNCH]
    assert titles("--copied") == [LAUNCH]
    assert titles("--since", "2026-05-21") == [ROWS[3][1], LAUNCH]
    assert titles("--since", "2026-05-22") == [ROWS[3][1]]
    assert titles("--until", "2026-05-20") == []
    assert titles("--limit", "1") == [ROWS[3][1]]
    assert told("stories", "--topic", "nobody").code == 2


def test_a_story_shows_its_copies_below_what_they_were_taken_from(told: Wirewatch) -> None:
    number = str(told("stories", "--copied", "--json").lines[0]["id"])
    first, second, third = told("stories", "--story", number, "--json").lines
    assert [line["source"] for line in (first, second, third)] == ["Norland Wire", "Courier", "Mirror"]
    assert (first["how"], first["parent_id"], first["seconds_after_first"]) == ("first", None, 0)
    assert (second["how"], second["parent_id"], second["seconds_after_first"]) == ("copy", first["article_id"], 5400)
    assert "1:30:00" in told("stories", "--story", number).out
    missing = told("stories", "--story", "999")
    assert (missing.code, "no story 999" in missing.err) == (2, True)


def test_stories_and_publishers_are_counted(told: Wirewatch) -> None:
    def values(measure: str) -> list[object]:
        lines = told("counts", "--topic", "missile-launches", "--by", "day", "--measure", measure, "--json").lines
        return [line["value"] for line in lines]

    assert values("articles") == [2, 1, 0]
    assert values("stories") == [1, 1, 0]
    assert values("publishers") == [2, 1, 0]
    month = told("counts", "--topic", "missile-launches", "--by", "month", "--measure", "stories", "--json").lines
    assert [line["value"] for line in month] == [1]


def test_stories_are_exported(told: Wirewatch) -> None:
    rows = told("export", "stories", "--format", "csv", "--out", "-").out.splitlines()
    assert rows[0] == "id,first_seen,title,originator,articles,publishers"
    assert len(rows) == 3


def test_what_was_not_waited_for_is_grouped_when_it_is_asked_for(wirewatch: Wirewatch, tmp_path: Path) -> None:
    path = write(tmp_path / "news.jsonl", ROWS)
    assert wirewatch("import", "--no-wait", str(path)).code == 0
    assert {line["story_id"] for line in wirewatch("search", "missiles", "--json").lines} == {None}
    assert [line["articles"] for line in wirewatch("stories", "--json").lines] == [1, 3]


def test_a_wrong_family_file_of_the_user_is_said_and_ours_serve(wirewatch: Wirewatch, tmp_path: Path) -> None:
    mine = tmp_path / "data" / "gazetteer"
    mine.mkdir(parents=True)
    mine.joinpath("publishers.toml").write_text("rows = 7", encoding="utf-8")
    assert wirewatch("import", str(write(tmp_path / "news.jsonl", ROWS))).code == 0
    assert len(wirewatch("stories", "--json").lines) == 2
