"""`facts`: articles in, facts out, nothing stored."""

from __future__ import annotations

import json

from loopback import Wirewatch

BODY = "North Korea fired two missiles from Sunan. They flew 400 km (249 miles)."


def test_facts_are_printed_with_quotes_and_offsets(wirewatch: Wirewatch, tmp_path) -> None:
    file = tmp_path / "in.jsonl"
    rows = [{"id": "a", "title": "News", "body": BODY}, {"id": "b", "title": "Markets rose"}]
    file.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    answer = wirewatch("facts", str(file))
    assert answer.code == 0
    first, second = map(json.loads, answer.out.splitlines())
    assert (first["id"], second) == ("a", {"id": "b", "facts": []})
    for fact in first["facts"]:
        assert fact["in"] == "body"
        assert BODY[fact["start"] : fact["end"]] == fact["quote"]
        assert (fact["event"], fact["n"]) == ("launch", 1)
    flown = next(fact for fact in first["facts"] if fact["field"] == "range")
    assert (flown["value"], flown["unit"]) == (400, "km")
    assert flown["conversion"]["agrees"] is True
    assert not (tmp_path / "data" / "archive.db").exists()


def test_a_bad_line_is_told_and_the_rest_goes_on(wirewatch: Wirewatch, tmp_path) -> None:
    file = tmp_path / "in.jsonl"
    file.write_text('{"id": 1\n{"id": "b", "title": "x"}\n', encoding="utf-8")
    answer = wirewatch("facts", str(file))
    assert answer.code == 1
    assert "line 1" in answer.err
    assert [json.loads(line)["id"] for line in answer.out.splitlines()] == ["b"]


def test_html_is_cleaned_and_the_judged_text_given_back(wirewatch: Wirewatch, tmp_path) -> None:
    file = tmp_path / "in.jsonl"
    file.write_text(json.dumps({"id": "h", "title": "t", "html": f"<p>{BODY}</p>"}), encoding="utf-8")
    (line,) = wirewatch("facts", str(file)).out.splitlines()
    told = json.loads(line)
    assert all(told["body"][fact["start"] : fact["end"]] == fact["quote"] for fact in told["facts"])
    assert told["facts"]


def test_a_wrong_file_of_the_users_names_is_told(wirewatch: Wirewatch, tmp_path) -> None:
    folder = tmp_path / "data" / "gazetteer"
    folder.mkdir(parents=True)
    folder.joinpath("places.toml").write_text("rows = [", encoding="utf-8")
    file = tmp_path / "in.jsonl"
    file.write_text('{"id": "b", "title": "x"}', encoding="utf-8")
    answer = wirewatch("facts", str(file))
    assert answer.code == 2
    assert "places.toml" in answer.err
