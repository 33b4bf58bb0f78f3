"""Names: every row has a source and a date, and the user's rows go first."""

from __future__ import annotations

import re
from datetime import date
from importlib import resources
from pathlib import Path

import pytest

from monitor.errors import UserError
from monitor.gazetteer.entry import distance
from monitor.gazetteer.letters import plain
from monitor.gazetteer.load import gazetteer
from monitor.gazetteer.rows import FILES, rows, text, texts


def named(names, words, *kinds):
    return [entry.name for one in names.find(plain(words)) if (entry := one.of(*kinds))]


@pytest.mark.parametrize("file", FILES)
def test_every_row_has_a_name_a_source_and_a_day(file):
    found = rows(file)
    assert found
    for row in found:
        assert text(row, "name")
        assert text(row, "source")
        assert date.fromisoformat(text(row, "checked"))
        assert all(one.strip() == one != "" for column in ("also", "ko", "ja", "zh") for one in texts(row, column))


def test_terms_are_days_months_or_years_in_order():
    for row in rows("leaders"):
        since, until = text(row, "from"), text(row, "to")
        assert re.fullmatch(r"\d{4}(-\d\d){0,2}", since), row
        assert not until or (re.fullmatch(r"\d{4}(-\d\d){0,2}", until) and since[:4] <= until[:4]), row


def test_places_are_on_the_globe_and_sites_near_where_they_should_be():
    for file in ("places", "countries"):
        for row in rows(file):
            lat, lon = row.get("lat", 0.0), row.get("lon", 0.0)
            assert -90 <= lat <= 90
            assert -180 <= lon <= 180
    where = {text(row, "name"): (row["lat"], row["lon"]) for row in rows("places")}
    assert distance(where["Sunan"], where["Pyongyang"]) < 40
    assert distance(where["Hodo Peninsula"], where["Wonsan"]) < 45
    assert distance(where["Sunan"], where["Sohae"]) > 80


def test_names_are_found_longest_first_and_with_their_capitals():
    names = gazetteer().names
    assert named(names, "South Korea and North Korea", "country") == ["South Korea", "North Korea"]
    assert named(names, "It told us of turkey with chad", "country") == []
    assert named(names, "The US said", "country") == ["United States"]
    assert named(names, "Évian\u2011les\u2011Bains", "place") == ["Evian"]
    assert named(names, "김정은이 푸틴과", "leader") == ["Kim Jong Un", "Vladimir Putin"]


def test_a_users_row_is_added_or_takes_the_place_of_a_shipped_one(tmp_path):
    tmp_path.joinpath("places.toml").write_text(
        'rows = [\n{ name = "Zenda", code = "RR", kind = "city", also = ["Castle of Zenda"], lat = 50.0, lon = 14.0 },\n'
        '{ name = "Sunan", code = "KP", kind = "site", also = ["Field One"], lat = 1.0, lon = 2.0 },\n]\n',
        encoding="utf-8",
    )
    names = gazetteer(tmp_path).names
    assert named(names, "at the Castle of Zenda", "place") == ["Zenda"]
    assert named(names, "at Field One", "place") == ["Sunan"]
    assert named(names, "Pyongyang International Airport", "place") == ["Pyongyang"]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("rows = [", "is not TOML"),
        ('rows = [ { code = "RR" } ]', "row 1 has no `name`"),
        ("rows = 3", "`rows` must be"),
    ],
)
def test_a_users_file_that_is_wrong_says_where(tmp_path, content, message):
    tmp_path.joinpath("groups.toml").write_text(content, encoding="utf-8")
    with pytest.raises(UserError, match=re.escape(message)):
        rows("groups", tmp_path)


def test_towns_have_a_place_on_the_globe_a_number_and_a_day():
    lines = resources.files("resources").joinpath("gazetteer", "cities.tsv").read_text(encoding="utf-8").splitlines()
    towns = [line.split("\t") for line in lines if not line.startswith("#")][1:]
    assert len(towns) > 2000
    assert len({name for name, *_ in towns}) == len(towns)
    for name, code, lat, lon, number, taken in towns:
        assert name == name.strip() == plain(name) != ""
        assert re.fullmatch("[A-Z]{2}", code)
        assert -90 <= float(lat) <= 90
        assert -180 <= float(lon) <= 180
        assert int(number)
        assert date.fromisoformat(taken)
    assert named(gazetteer().names, "A rocket fell on Nahariyya.", "place") == ["Nahariyya"]


def test_a_users_place_goes_before_a_town_of_that_name(tmp_path):
    row = '{ name = "Glasgow", code = "RU", kind = "city", lat = 1.0, lon = 2.0 }'
    tmp_path.joinpath("places.toml").write_text(f"rows = [ {row} ]", encoding="utf-8")
    (mention,) = gazetteer(tmp_path).names.find("Glasgow")
    assert mention.of("place").code == "RU"


def test_the_rows_that_the_page_on_facts_shows_are_taken(tmp_path):
    page = Path(__file__).parents[3].joinpath("docs", "facts.md").read_text(encoding="utf-8")
    for block in re.findall(r"```toml\n# gazetteer/(\w+\.toml)(.*?)```", page, re.DOTALL):
        tmp_path.joinpath(block[0]).write_text("#" + block[1], encoding="utf-8")
    names = gazetteer(tmp_path).names
    assert named(names, "Elphberg met him in Tsenda.", "leader", "place") == ["Rudolf Elphberg", "Zenda"]
