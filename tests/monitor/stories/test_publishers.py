"""Who is behind an outlet."""

from __future__ import annotations

from pathlib import Path

import pytest

from monitor.errors import UserError
from monitor.stories.publishers import families
from monitor.story import Outlet


@pytest.mark.parametrize(
    ("outlet", "family"),
    [
        (Outlet("The Wall Street Journal", "google.com", ""), "news corp"),
        (Outlet("reuters.com", "google.com", "Google"), "thomson reuters"),
        (Outlet("", "bbc.co.uk", ""), "bbc"),
        (Outlet("BBC News", "", ""), "bbc"),
        (Outlet("조선일보", "naver.com", ""), "chosun ilbo"),
        (Outlet("Reuters", "koreatimes.co.kr", ""), "korea times"),
        (Outlet("Norland Wire", "norland.example", "Norland Group"), "norland group"),
        (Outlet("Norhaven Courier", "courier.example", ""), "courier.example"),
        (Outlet("Norhaven Courier", "google.com", ""), "norhaven courier"),
        (Outlet("", "", ""), ""),
    ],
)
def test_site_name_and_owner_tell_the_family(outlet: Outlet, family: str) -> None:
    assert families().of(outlet) == family


def test_a_row_of_the_user_goes_before_ours(tmp_path: Path) -> None:
    tmp_path.joinpath("publishers.toml").write_text(
        'rows = [ { name = "Strait Media", outlets = ["Norhaven Courier"], sites = ["bbc.co.uk"] } ]', encoding="utf-8"
    )
    mine = families(tmp_path)
    assert mine.of(Outlet("Norhaven Courier", "", "")) == "strait media"
    assert mine.of(Outlet("", "bbc.co.uk", "")) == "strait media"
    assert mine.of(Outlet("", "nytimes.com", "")) == "the new york times"


def test_a_file_of_the_user_that_is_wrong_says_where(tmp_path: Path) -> None:
    tmp_path.joinpath("publishers.toml").write_text("rows = [ {", encoding="utf-8")
    with pytest.raises(UserError, match=r"publishers\.toml is not TOML"):
        families(tmp_path)
