"""`report`: the page stands in the file whole, with the numbers that `counts` gives, or there is none."""

from __future__ import annotations

import json
from pathlib import Path

from loopback import Wirewatch


def test_a_report_holds_the_numbers_of_counts(wirewatch: Wirewatch, tmp_path: Path) -> None:
    articles = tmp_path / "a.jsonl"
    rows = [
        {
            "id": str(day),
            "title": f"Ferry strike, day {day}",
            "source": f"Post {day % 2}",
            "published": f"2026-05-{day:02}T08:00:00Z",
        }
        for day in range(1, 6)
    ]
    articles.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    wirewatch("topics", "set", "strikes", "ferry")
    wirewatch("import", str(articles))
    page = tmp_path / "r.html"
    done = wirewatch(
        "report", "strikes", "--since", "2026-05-01", "--until", "2026-05-11", "--articles", "2", "--out", str(page)
    )
    assert done.code == 0
    text = page.read_text(encoding="utf-8")
    assert "The newest 2 of 5 articles" in text
    assert "5 of 10 days" in text
    assert text.count("2026-05-0") > 5
    assert "Ferry strike, day 5" in text
    assert "Ferry strike, day 3" not in text


def test_a_day_that_misleads_is_hatched_and_says_why(wirewatch: Wirewatch, tmp_path: Path) -> None:
    rows: list[dict[str, str]] = [{"id": str(number), "title": "Ferry sails"} for number in range(5)]
    rows.append({"id": "d", "title": "Ferry sails", "published": "2026-05-26T10:00:00Z"})
    articles = tmp_path / "loose.jsonl"
    articles.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    wirewatch("topics", "set", "ferries", "ferry")
    wirewatch("import", str(articles))
    asked = ("report", "ferries", "--since", "2026-05-25T12:00:00Z", "--until", "2026-05-29", "--out", "-")
    text = wirewatch(*asked).out
    assert "2026-05-28: 5 of 5 articles (filled by undated articles that came in then, only a part of it" in text
    assert "2026-05-25: 0 of 0 articles (only a part of it is in the range, or over)" in text
    assert "2026-05-26: 1 of 1 articles<" in text
    assert text.count('class="unheard"') == 2
    assert "Hatched days: " in text


def test_what_cannot_be_reported_is_said_and_nothing_is_written(wirewatch: Wirewatch, tmp_path: Path) -> None:
    page = tmp_path / "r.html"
    for asked in (
        ("nothing",),
        ("summits", "--since", "2026-05-02", "--until", "2026-05-01"),
        ("summits", "--articles", "3000"),
    ):
        done = wirewatch("report", *asked, "--out", str(page))
        assert done.code == 2
        assert done.err
        assert not page.exists()


def test_a_report_without_a_beginning_says_which_days_it_covers(wirewatch: Wirewatch, tmp_path: Path) -> None:
    page = str(tmp_path / "r.html")
    told = wirewatch("report", "summits", "--out", page)
    assert (told.code, "It covers the 30 days before now" in told.err) == (0, True)
    told = wirewatch("report", "summits", "--until", "2026-05-20", "--out", "-")
    assert "It covers the 30 days before 2026-05-20" in told.err
    assert told.out.startswith("<!")
    assert "It covers" not in wirewatch("report", "summits", "--since", "2026-05-20", "--out", page).err
