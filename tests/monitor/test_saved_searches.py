"""Searches kept by a name: what is kept comes back, and what is no search is refused by its line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.errors import UserError
from monitor.places import Places
from monitor.saved_searches import SavedSearch, parse, query_of, told, with_search, without_search
from monitor.settings import Settings, save, to_toml
from monitor.settings import parse as parse_settings

WORDS = st.text(st.characters(exclude_categories=("Cc", "Zl", "Zp", "Cs")), min_size=1, max_size=40)


@given(WORDS.filter(str.strip), WORDS.filter(str.strip))
def test_what_is_kept_comes_back_through_the_settings(name, query):
    kept = with_search("", name, query)
    again = parse_settings(to_toml(Settings(searches=kept))).searches
    assert parse(again) == parse(kept) == (SavedSearch(" ".join(name.split()), " ".join(query.split())),)
    assert without_search(kept, name.strip()) == ""


def test_one_of_the_same_name_takes_the_others_place():
    kept = with_search(with_search("", "Korea", "missile"), "Summits", "topic:summits")
    kept = with_search(kept, "korea", "rocket is:unread")
    assert [one.name for one in parse(kept)] == ["korea", "Summits"]
    assert query_of(kept, "KOREA") == "rocket is:unread"
    assert told(parse(kept)) == kept


@pytest.mark.parametrize(("name", "query"), [("", "missile"), ("x" * 61, "missile"), ("Korea", "  ")])
def test_what_cannot_be_kept_is_said(name, query):
    with pytest.raises(UserError):
        with_search("", name, query)


def test_a_line_that_is_no_search_is_named():
    with pytest.raises(UserError, match="searches: line 2 of the saved searches must be a name"):
        parse_settings('searches = "Korea\\tmissile\\nno tab here\\n"')


def test_a_name_that_is_not_there_is_told_with_those_that_are():
    with pytest.raises(UserError, match=r"no search is saved as Nobody\. There are: Korea\."):
        query_of("Korea\tmissile\n", "Nobody")


def test_the_command_line_finds_what_a_kept_search_finds(tmp_path, capsys):
    from monitor.cli.main import main

    save(Places(tmp_path).settings, Settings(searches=with_search("", "Nothing new", "herring is:unread")))
    main(["--data", str(tmp_path), "topics", "list"])  # makes the archive
    capsys.readouterr()
    assert main(["--data", str(tmp_path), "search", "--saved", "nothing NEW", "prices", "--count"]) == 0
    assert capsys.readouterr().out == "0\n"
    assert main(["--data", str(tmp_path), "search", "--saved", "Korea"]) == 2
    assert "no search is saved as Korea. There are: Nothing new." in capsys.readouterr().err
    assert main(["--data", str(tmp_path), "search"]) == 2
    assert "say what to search for" in capsys.readouterr().err
