"""The two topics we ship, on sentences of our own: what they must flag, and what only looks like it."""

from __future__ import annotations

import os
import re
import tomllib
from datetime import UTC, datetime
from importlib import resources
from pathlib import Path

import pytest
from topic_queries import LISTS

from monitor.model import Article, Topic
from monitor.topics.flagger import Flagger
from monitor.topics.lists import LANGUAGES, shipped_list
from monitor.topics.query import canonical, parse
from monitor.topics.shipped import topics

FLAGGER = Flagger(topics())
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def article(title, summary="", body=""):
    return Article("g", "", title, summary, body, "", "", "", "", (), None, NOON, NOON, "")


def flagged(title, summary="", body=""):
    return {flag.topic for flag in FLAGGER.flags(article(title, summary, body)) if flag.level == "flag"}


LAUNCHES = [
    "North Korea fires two missiles toward the East Sea",
    "Pyongyang test-fires Hwasong-18, state media say",
    "Iran launches a volley of rockets at a base in the desert",
    "Interceptors shot down a ballistic missile over the gulf",
    "Seoul: projectile launched from the North's west coast",
    "India successfully tests Agni-5 from an island range",
    "Rocket barrage hits border town overnight",
    "Missile strike kills four at a railway station",
    "Sirens sound as incoming missiles reported",
    "Council condemns last week's missile launch",
    "North threatens to launch an ICBM on its anniversary",
    "Rebels say they struck a tanker with two missiles",
    "North Korea prepares to launch a spy satellite",
    "Navy destroyer fires Tomahawk missiles in an exercise",
    "북한, 동해로 탄도미사일 두 발 발사",
    "北朝鮮が弾道ミサイルを発射",
    "朝鲜向东部海域发射两枚弹道导弹",
    "КНДР произвела запуск баллистической ракеты",
    "كوريا الشمالية تطلق صاروخا باليستيا",
    "La Corée du Nord a lancé deux missiles balistiques",
    "Nordkorea feuert zwei Raketen ab",
    "Corea del Norte lanza un misil balístico",
    "Nordkorea avfyrade två missiler mot havet",
    "کره شمالی یک موشک بالستیک شلیک کرد",
]
NO_LAUNCHES = [
    "Phone maker launches a new model with a bigger screen",
    "Minister launches talks on missile technology curbs",
    "Houston Rockets fire coach after third loss",
    "NASA launches rocket to the moon",
    "SpaceX rocket lands on a barge after putting satellites into orbit",
    "New flats open in the Hwasong district of the capital",
    "Fans throw missiles at the away team's bus",
    "Prices rocket as drought hits the harvest",
    "Parliament debates the missile defence budget",
    "Company wins contract for missile systems",
    "Museum puts a Cold War missile on show",
    "Warplanes bomb missile factory in the south",
    "Troops open fire at a checkpoint",
    "Government launches an attack on red tape",
    "The rocket salad that tests every cook's patience",
]
SUMMITS = [
    "Putin meets Xi in Moscow for two days of talks",
    "Leaders gather for G7 summit in the Alps",
    "Macron to visit Japan next month",
    "Prime minister hosts president of Kenya at state dinner",
    "Trump and Kim to meet again, Seoul says",
    "ASEAN leaders meet in Jakarta over the crisis",
    "King begins state visit to Italy",
    "Summit between the two Koreas called off",
    "President arrives in Ankara for talks with Erdogan",
    "EU summit ends without a deal on the budget",
    "Modi welcomes Albanese in New Delhi",
    "Kim Jong Un travels to Russia to meet Putin",
    "BRICS leaders' summit opens in Brazil",
    "Starmer and Merz hold talks in London",
    "한미 정상회담 다음 주 워싱턴서 개최",
    "日中首脳会談、来月開催で調整",
    "中俄元首会晤在莫斯科举行",
    "Саммит лидеров открылся в Астане",
    "القمة العربية تبدأ في المنامة",
    "Sommet du G7 : les dirigeants réunis dans les Alpes",
    "Gipfeltreffen: Macron und Präsident Putin sprechen in Paris",
    "Cumbre de presidentes: Lula y Milei se reúnen en Brasil",
    "Toppmöte: statsminister Kristersson och Macron i Paris",
    "نشست سران در تهران آغاز شد",
]
NO_SUMMITS = [
    "Climber reaches the summit of Everest for the tenth time",
    "Foreign ministers meet in Vienna before the vote",
    "Tech summit draws investors to Lisbon",
    "President meets farmers in the flooded valley",
    "Chelsea return to the summit of the Premier League",
    "Envoys of Russia and China hold talks",
    "Prime minister survives a vote of confidence",
    "The king opens a hospital in the capital",
    "Parliament speaker visits China",
    "Company president visits a factory",
    "Vice president meets the king of Jordan",
    "Macron names a new prime minister",
    "Rebel leaders meet in the mountains of Sudan",
    "The storm left the mountain's summit without snow",
]


@pytest.mark.parametrize("title", LAUNCHES)
def test_a_launch_is_flagged(title):
    assert "missile-launches" in flagged(title)


@pytest.mark.parametrize("title", NO_LAUNCHES)
def test_what_only_sounds_like_a_launch_is_not_flagged(title):
    assert "missile-launches" not in flagged(title)


@pytest.mark.parametrize("title", SUMMITS)
def test_a_leaders_meeting_is_flagged(title):
    assert "summits" in flagged(title)


@pytest.mark.parametrize("title", NO_SUMMITS)
def test_what_only_sounds_like_a_summit_is_not_flagged(title):
    assert "summits" not in flagged(title)


def test_history_far_down_in_the_text_is_no_launch():
    body = "The harbour reopened to ferries on Monday. " * 12 + "In 2017 the army fired two missiles from here."
    assert flagged("Harbour reopens", body=body) == set()
    (mention,) = FLAGGER.flags(article("Harbour reopens", body=body))
    assert (mention.topic, mention.level, mention.score) == ("missile-launches", "mention", 0.0)


def test_every_shipped_topic_and_list_can_be_read():
    assert FLAGGER.broken == ()
    assert [topic.name for topic in topics()] == ["missile-launches", "summits"]
    for topic in topics():
        tree = parse(topic.query)
        assert parse(canonical(tree)) == tree
    assert "$weapons" in LISTS
    for name in LISTS:
        parse(shipped_list(name) or "")


def test_every_list_says_what_it_is_and_where_it_comes_from():
    for file in resources.files("resources").joinpath("lists").iterdir():
        content = tomllib.loads(file.read_text(encoding="utf-8"))
        assert content["title"]
        assert content["source"]
        assert datetime.fromisoformat(content["checked"])


def rows(name):
    path = resources.files("resources").joinpath("lists", name + ".toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))["rows"]


@pytest.mark.parametrize("name", ["weapons", "sites", "leaders", "forums", "countries"])
def test_every_row_of_a_list_of_things_says_where_it_comes_from_and_when_it_was_looked_at(name):
    for row in rows(name):
        assert row["find"]
        assert row["source"]
        assert datetime.fromisoformat(row["checked"])


def test_every_leader_has_a_country_an_office_and_a_term_of_office():
    countries = {row["code"] for row in rows("countries")} | {"EU"}
    for row in rows("leaders"):
        assert row["code"] in countries
        assert row["office"]
        assert re.fullmatch(r"\d{4}(-\d\d){0,2}", row["from"])
        assert row["to"] == "" or row["from"][:4] <= row["to"][:4]


def test_a_list_has_columns_for_other_languages():
    assert "김정은" in (shipped_list("$leaders-ko") or "")
    assert "김정은" not in (shipped_list("$leaders") or "")
    assert shipped_list("$leaders-xx") is None
    assert shipped_list("$visit-sv") is not None
    for name in LISTS:
        for language in LANGUAGES:
            if column := shipped_list(f"{name}-{language}"):
                parse(column)


def test_a_name_that_is_no_list_is_nothing():
    assert shipped_list("$no-such") is None
    assert shipped_list("$../topics/summits") is None
    assert shipped_list("weapons") is None


@pytest.mark.corpus
@pytest.mark.skipif("WIREWATCH_CORPUS" not in os.environ, reason="WIREWATCH_CORPUS is not set")
def test_the_seed_article_is_flagged_for_both_topics():
    text = Path(os.environ["WIREWATCH_CORPUS"], "seed", "article.txt").read_text(encoding="utf-8")
    title, body = text.split("\n", 1)
    blocks = body.strip().split("\n\n")
    assert flagged(title, body=body.strip()) == {"missile-launches", "summits"}
    elections = Flagger([Topic("us-elections", "US elections", 'election OR "presidential twist" OR trump')])
    assert elections.flags(article(title, body="\n\n".join(blocks[:-4]))) == ()
