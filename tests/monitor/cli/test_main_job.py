"""The main job as a script does it: feed, poll, flag, search, counts, export."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

from loopback import Site, Wirewatch
from worlds import rss

LAUNCH = ("l1", "Norland fires two ballistic missiles into the sea", "The missiles flew 600 km, its neighbours said.")
FLOOD = ("f1", "River floods the old town", "Water stood a metre high in the harbour streets.")
FORMULA = ("x1", "=HYPERLINK(1) is no headline", "+1 is no summary")


def polled(wirewatch: Wirewatch, site: Site) -> list[dict]:
    site.pages["feed"] = rss(LAUNCH, FLOOD, FORMULA).encode()
    assert (
        wirewatch("feeds", "add", site.url("feed"), "--allow-local", "--title", "Post", "--folder", "Coast").code == 0
    )
    answer = wirewatch("poll", "--all", "--json")
    assert answer.code == 0
    return answer.lines


def test_a_poll_says_a_line_a_feed_and_a_line_a_round(wirewatch: Wirewatch, site: Site) -> None:
    one, whole = polled(wirewatch, site)
    assert set(one) == {"feed", "outcome", "new", "edited", "flagged", "status", "reason", "bytes", "ms"}
    assert (one["feed"], one["outcome"], one["new"], one["flagged"], one["status"]) == (
        site.url("feed"),
        "new",
        3,
        1,
        200,
    )
    assert set(whole["round"]) == {"feeds", "new", "edited", "flagged", "failed", "seconds"}


def test_a_feed_that_fails_is_a_result(wirewatch: Wirewatch, site: Site) -> None:
    wirewatch("feeds", "add", site.url("missing"), "--allow-local")
    answer = wirewatch("poll", "--json")
    assert answer.code == 0
    assert (answer.lines[0]["outcome"], answer.lines[0]["status"]) == ("failed", 404)
    (health,) = wirewatch("feeds", "health", "--json").lines
    assert set(health) == {
        "url", "title", "folder", "state", "failures", "last_error", "last_polled", "last_new", "newest_item", "next_poll",
        "condition", "why", "advice", "attention", "status", "items", "undated", "seen_share", "empty", "slow", "cut",
        "note", "gap_seconds", "gap_at", "silent_from", "missing_since", "unmodified_since", "moved_to", "moved_since", "moved_polls",
        "hub",
    }  # fmt: skip
    assert (health["condition"], health["attention"]) == ("failing", True)
    assert "look for its new address" in health["advice"]
    told = wirewatch("feeds", "health").out.splitlines()
    assert (told[1].startswith("failing"), told[1].endswith(f"{health['why']} {health['advice']}")) == (True, True)
    assert (health["state"], health["failures"], health["last_polled"]) == ("failing", 1, "2026-05-28T12:00:00Z")


def test_a_local_address_is_refused_unless_the_user_allowed_it(wirewatch: Wirewatch, site: Site) -> None:
    site.pages["feed"] = rss(FLOOD).encode()
    wirewatch("feeds", "add", site.url("feed"))
    (line, _) = wirewatch("poll", "--json").lines
    assert line["outcome"] == "failed"
    assert site.asked == []


def test_search_finds_newest_first_with_the_columns_of_the_contract(wirewatch: Wirewatch, site: Site) -> None:
    polled(wirewatch, site)
    answer = wirewatch("search", "missiles OR harbour", "--json")
    first, second = answer.lines
    assert (first["title"], second["title"]) == (LAUNCH[1], FLOOD[1])
    assert list(first) == [
        "id", "feed_url", "guid", "url", "title", "summary", "author", "publisher", "lang", "published", "first_seen",
        "sort_time", "edited", "backfill", "undated", "read", "starred", "note", "tags", "story_id", "event_id", "flood", "snippet",
    ]  # fmt: skip
    assert wirewatch("search", "missiles", "--topic", "missile-launches", "--json").lines == [first]
    assert wirewatch("search", "missiles OR harbour", "--limit", "1", "--json").lines == [first]
    assert wirewatch("search", "missiles", "--until", "2026-05-28T08:00:00Z", "--json").out == ""
    assert wirewatch("search", "missiles", "--since", "2026-05-28T08:00:00Z", "--json").lines == [first]
    nothing = wirewatch("search", "penguins", "--json")
    assert (nothing.code, nothing.out) == (0, "")


def test_counts_have_every_bucket_with_zeros(wirewatch: Wirewatch, site: Site) -> None:
    polled(wirewatch, site)
    lines = wirewatch(
        "counts",
        "--by",
        "day",
        "--since",
        "2026-05-27",
        "--until",
        "2026-05-30",
        "--topic",
        "missile-launches",
        "--json",
    ).lines
    assert [(line["bucket"], line["topic"], line["value"], line["total"]) for line in lines] == [
        ("2026-05-27", "missile-launches", 0, 0),
        ("2026-05-28", "missile-launches", 1, 3),
        ("2026-05-29", "missile-launches", 0, 0),
    ]
    hours = wirewatch("counts", "--by", "hour", "--topic", "missile-launches", "--tz", "Asia/Seoul", "--json").lines
    assert hours[-1]["bucket"] == "2026-05-28T17:00+09:00"
    everything = wirewatch("counts", "--by", "month", "--json").lines
    assert [line["topic"] for line in everything] == [None, "missile-launches", "summits"]
    share = wirewatch("counts", "--by", "day", "--measure", "share", "--topic", "missile-launches", "--json").lines
    assert round(share[0]["value"], 4) == 0.3333
    table = list(csv.reader(io.StringIO(wirewatch("counts", "--by", "day", "--csv").out)))
    assert table[0] == ["bucket", "topic", "value", "total", "coverage"]


def test_an_export_comes_back_as_the_same_articles(wirewatch: Wirewatch, site: Site, tmp_path: Path) -> None:
    polled(wirewatch, site)
    path = tmp_path / "out.csv"
    assert wirewatch("export", "articles", "--format", "csv", "--out", str(path)).code == 0
    rows = list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8"), newline="")))
    assert {row["title"] for row in rows} == {LAUNCH[1], FLOOD[1], "'" + FORMULA[1]}
    answer = wirewatch("--data", str(tmp_path / "other"), "import", str(path), "--json")
    numbers = {"accepted": 3, "known": 0, "edited": 0, "rejected": 0, "remarks": 0, "unjudged": 0}
    assert answer.lines == [{**numbers, "rejects_file": None, "resumed_from": None}]
    copied = wirewatch("--data", str(tmp_path / "other"), "search", "harbour OR missiles OR headline", "--json").lines
    assert {line["title"] for line in copied} == {LAUNCH[1], FLOOD[1], FORMULA[1]}
    assert {line["feed_url"] for line in copied} == {site.url("feed")}
    again = wirewatch("--data", str(tmp_path / "other"), "import", str(path), "--json")
    assert again.lines[0]["known"] == 3


def test_flags_go_out_as_json_lines_and_notes_can_stay_behind(wirewatch: Wirewatch, site: Site) -> None:
    polled(wirewatch, site)
    (flag,) = wirewatch("export", "flags", "--format", "jsonl", "--out", "-").lines
    assert (flag["topic"], flag["level"]) == ("missile-launches", "flag")
    assert flag["spans"]
    bare = wirewatch("export", "articles", "--format", "jsonl", "--without-notes", "--out", "-").lines
    assert not {"note", "tags", "starred", "read"} & set(bare[0])
    header = wirewatch("export", "feeds", "--format", "csv", "--bom", "--out", "-").out
    assert header.startswith("\ufeffurl,title,folder,kind,country,family,state")


def test_an_export_that_cannot_be_written_leaves_nothing(wirewatch: Wirewatch, site: Site, tmp_path: Path) -> None:
    answer = wirewatch("export", "articles", "--format", "csv", "--out", str(tmp_path / "no" / "such" / "folder.csv"))
    assert answer.code == 2
    assert "folder.csv" in answer.err


def test_flagging_is_stateless_and_keeps_the_order(wirewatch: Wirewatch, tmp_path: Path) -> None:
    articles = [
        {"id": "b", "title": "Pears ripen early", "summary": "Growers are pleased."},
        {"id": "a", "title": LAUNCH[1], "summary": LAUNCH[2]},
        {
            "id": "h",
            "title": "Morning news",
            "html": "<p>Norland fired a <b>ballistic missile</b> &amp; two rockets.</p>",
        },
    ]
    path = tmp_path / "articles.jsonl"
    path.write_text("".join(json.dumps(article) + "\n" for article in articles) + "{broken\n", encoding="utf-8")
    answer = wirewatch("flag", str(path))
    assert answer.code == 1
    assert "line 4" in answer.err
    none, launch, page = answer.lines
    assert (none, launch["id"]) == ({"id": "b", "flags": []}, "a")
    (flag,) = launch["flags"]
    assert set(flag) == {"topic", "level", "score", "reason", "spans"}
    assert all(articles[1][span["field"]][span["start"] : span["end"]] for span in flag["spans"])
    assert page["body"] == "Norland fired a ballistic missile & two rockets."
    assert not (tmp_path / "data" / "archive.db").exists()


def test_flagging_with_a_query_uses_only_that(wirewatch: Wirewatch, tmp_path: Path) -> None:
    path = tmp_path / "one.jsonl"
    path.write_text(json.dumps({"id": "1", "title": LAUNCH[1], "body": "x = y and missiles"}), encoding="utf-8")
    (line,) = wirewatch("flag", "--query", 'sea="the sea" OR pears', str(path)).lines
    assert [flag["topic"] for flag in line["flags"]] == ["sea"]
    (start, end) = (line["flags"][0]["spans"][0][name] for name in ("start", "end"))
    assert LAUNCH[1][start:end] == "the sea"
    both = wirewatch("flag", "--topic", "missile-launches", "--query", "sea=sea", str(path)).lines[0]
    assert [flag["topic"] for flag in both["flags"]] == ["missile-launches", "sea"]
    assert wirewatch("flag", "--topic", "nothing-here", str(path)).code == 2


def test_one_is_told_in_the_singular(wirewatch: Wirewatch, site: Site, tmp_path: Path) -> None:
    site.pages["feed"] = rss(LAUNCH).encode()
    wirewatch("feeds", "add", site.url("feed"), "--allow-local")
    assert "1 feed, 1 new, " in wirewatch("poll").out
    assert "; 1 article of the archive is flagged." in wirewatch("topics", "set", "sea", "sea").out
    assert "its 1 flag;" in wirewatch("topics", "remove", "sea").out
    assert "1 row in " in wirewatch("export", "articles", "--format", "csv", "--out", str(tmp_path / "a.csv")).err
    assert "1 feed, 0 need attention" in wirewatch("doctor").out
    assert "its 1 article stays in the archive." in wirewatch("feeds", "remove", site.url("feed")).out
    assert "0 feeds, 0 new, " in wirewatch("poll").out
