"""What a report of a launch says, and what it does not say."""

from __future__ import annotations

from datetime import datetime

import pytest

from monitor.gazetteer.entry import Entry


def test_a_plain_report_gives_who_what_where_and_how_far(read):
    said = read(
        "Ruritania's neighbour North Korea fired three short-range ballistic missiles from the Sunan area into the East Sea on Tuesday. "
        "The missiles flew about 380 km (236 miles) at an altitude of 60 km, South Korea's Joint Chiefs of Staff said. "
        "They landed outside Japan's exclusive economic zone, Japan's Defense Ministry said."
    )
    assert said.of("actor") == ["North Korea"]
    assert said.of("count") == [3]
    assert said.of("class") == ["SRBM"]
    assert said.of("launch_place") == ["Sunan"]
    assert said.of("landing_place") == ["Sea of Japan"]
    assert said.of("date") == ["2026-05-26"]
    distance = said.the("range")
    assert (distance.value, distance.unit, distance.note, distance.speaker) == (380, "km", "about", "ROK JCS")
    assert distance.conversion is not None
    assert distance.conversion.agrees
    assert (said.the("apogee").value, said.the("apogee").speaker) == (60, "ROK JCS")
    assert (said.the("eez").value, said.the("eez").speaker) == ("outside", "Japan MoD")


def test_a_conversion_that_is_wrong_is_shown_as_such(read):
    said = read("Iran test-fired a ballistic missile. It flew 1,000 km (300 miles).")
    conversion = said.the("range").conversion
    assert conversion is not None
    assert (conversion.value, conversion.unit, conversion.agrees) == (300, "mi", False)
    assert conversion.km == pytest.approx(482.8)


@pytest.mark.parametrize(
    "text",
    [
        "North Korea has regularly conducted missile launches, from short-range missiles to ICBMs.",
        "In 2018 North Korea fired two missiles.",
        "Last year Iran launched four ballistic missiles at a range in the desert.",
        "Spain will give Ukraine 40 missiles for its air defence systems.",
        "The company launches a new product, called Rocket, in three cities.",
        "Strakonia paraded nine missiles in its capital.",
        "A plant that makes missile components burned down.",
    ],
)
def test_what_is_no_launch_or_an_old_one_gives_nothing(read, text):
    assert read(text).of("count") == []
    assert read(text).of("class") == []


def test_what_a_missile_could_do_is_not_what_it_did(read):
    said = read(
        "Pakistan test-fired a ballistic missile, which has a range of 1,500 km. It is capable of reaching a height of 400 km."
    )
    assert said.of("range") == []
    assert said.of("apogee") == []
    assert said.of("count") == [1]


def test_a_distance_on_the_map_is_no_range(read):
    said = read("North Korea fired a missile that fell into the sea 1,180 km from the coast of Japan.")
    assert said.of("range") == []


def test_sums_over_a_year_are_no_count(read):
    assert read("North Korea has launched over 20 missiles so far this year.").of("count") == []


def test_ordinals_people_and_drones_are_no_count_of_missiles(read):
    said = read(
        "Russia launched 88 drones and five Iskander missiles at Odesa, killing seven people. It was the third attack this week."
    )
    assert said.of("count") == [5]
    assert said.of("type") == ["Iskander"]
    assert said.of("landing_place") == ["Odesa"]
    assert read("Russia launched a missile. A fifth missile was seen later.").of("count") == [1]


def test_phases_of_one_day_are_not_added_up(read):
    said = read("North Korea fired two missiles at dawn from Wonsan. It then fired four cruise missiles from Sunan.")
    assert said.of("count") == [2]


def test_days_need_a_day_of_publication_and_none_is_made_up(read):
    text = "Iran fired a missile on Tuesday at about 7:30 a.m. local time."
    assert read(text, published=None).of("date") == []
    assert read(text).of("date") == ["2026-05-26"]
    assert read(text).of("time") == ["07:30"]
    assert read("Iran fired a missile on July 25, 2019.", published=None).of("date") == ["2019-07-25"]


@pytest.mark.parametrize(
    ("words", "time", "zone"),
    [
        ("at around 5:34 a.m. KST", "05:34", "KST"),
        ("at 10:38 p.m.", "22:38", ""),
        ("at 2238 GMT", "22:38", "UTC"),
        ("at 12:05 a.m. JST", "00:05", "JST"),
    ],
)
def test_times_keep_their_zone(read, words, time, zone):
    fact = read(f"North Korea launched a missile {words} from Sunan.").the("time")
    assert (fact.value, fact.unit) == (time, zone)


def test_an_answer_by_the_other_side_is_another_launch(read):
    said = read("Hamas fired six rockets at Ashkelon. In response, Israel launched two missiles at Gaza.")
    assert said.of("actor") == ["Hamas"]
    assert said.of("count") == [6]
    assert said.of("landing_place")[0] == "Ashkelon"


def test_numbers_in_korean_and_japanese(read):
    korean = read(
        "북한이 28일 오전 7시 평양 일대에서 동해상으로 단거리 탄도미사일 2발을 발사했다. 합참은 비행거리 약 130㎞, 고도 약 20㎞라고 밝혔다."
    )
    assert korean.of("actor") == ["North Korea"]
    assert korean.of("count") == [2]
    assert korean.of("class") == ["SRBM"]
    assert korean.of("launch_place") == ["Pyongyang"]
    assert korean.of("landing_place") == ["Sea of Japan"]
    assert (korean.of("range"), korean.of("apogee")) == ([130], [20])
    assert korean.the("range").speaker == "ROK JCS"
    assert korean.of("date") == ["2026-05-28"]
    japanese = read(
        "北朝鮮は28日、平壌から日本海に向けて弾道ミサイル1発を発射しました。防衛省は、飛行距離は約400キロ、最高高度は約50キロと発表しました。"
    )
    assert (japanese.of("actor"), japanese.of("count")) == (["North Korea"], [1])
    assert (japanese.of("range"), japanese.of("apogee")) == ([400], [50])
    assert japanese.of("landing_place") == ["Sea of Japan"]


def test_figures_stand_on_either_side_of_the_verb_in_korean_and_japanese(read):
    korean = read(
        "합동참모본부는 북한이 28일 오전 11시 43분부터 11시 53분까지 평양 순안 일대에서 탄도미사일 2발을 발사했다고 밝혔다. "
        "미사일은 약 650㎞를 비행했다."
    )
    assert korean.of("range") == [650]
    assert korean.of("launch_place") == ["Sunan"]
    assert [fact.quote for fact in korean if fact.field == "time"] == ["오전 11시 43분", "11시 53분"]
    japanese = read(
        "防衛省によりますと、北朝鮮は弾道ミサイルを発射しました。73分間飛行し、EEZ＝排他的経済水域の外に落下したということです。"
    )
    assert japanese.the("actor").speaker == "Japan MoD"
    assert japanese.of("eez") == ["outside"]
    assert read("ICBM級の弾道ミサイルは高度6000キロを超え、73分間飛行しました。").of("duration") == [4380]
    assert list(read("북한은 지난달에도 탄도미사일 2발을 발사했다.")) == []


def test_chinese_reports_name_the_one_who_fired(read):
    said = read("也门胡塞武装28日向以色列特拉维夫发射了两枚弹道导弹。")
    assert (said.of("actor"), said.of("count"), said.of("class")) == (["Houthis"], [2], ["ballistic missile"])
    assert said.of("landing_place") == ["Tel Aviv"]


def test_typographic_hyphens_and_blanks_keep_every_quote_in_place(read):
    said = read("“North\u00a0Korea” fired two short\u2011range ballistic missiles\u2014they flew 400\u202fkm.")
    assert said.of("class") == ["SRBM"]
    assert said.of("range") == [400]


def test_only_the_day_before_publication_is_a_year_of_its_own(read):
    new_year = datetime.fromisoformat("2026-01-02T08:00:00+00:00")
    assert read("North Korea fired a missile on December 31.", published=new_year).of("date") == ["2025-12-31"]


def test_a_weekday_that_has_begun_in_the_east_is_not_the_one_a_week_ago(read):
    text = "North Korea fired a missile on Wednesday."
    for time, day in (
        ("2026-10-13T21:42", "2026-10-14"),
        ("2026-10-13T08:00", "2026-10-07"),
        ("2026-10-14T23:00", "2026-10-14"),
    ):
        published = datetime.fromisoformat(f"{time}:00+00:00")
        assert read(text, published=published).of("date") == [day]


def test_an_entry_knows_who_served_when():
    leader = Entry("leader", "A", "AA", "president", "2001-01-20", "2009")
    from datetime import date

    assert leader.served(date(2009, 12, 31))
    assert not leader.served(date(2001, 1, 19))
    assert not leader.served(date(2010, 1, 1))


@pytest.mark.parametrize(
    "body",
    [
        "Norland and Russia did not fire missiles at the harbour, officials said.",
        "North Korea denies firing missiles.",
        "No missile launch by North Korea was seen on the anniversary.",
        "There is no sign that North Korea launched a missile.",
    ],
)
def test_what_is_denied_is_no_launch(read, body):
    assert read(body) == []


def test_a_denial_beside_a_launch_leaves_the_launch(read):
    said = read("North Korea fired two ballistic missiles and did not fire rockets, Seoul said.")
    assert (said.of("actor"), said.of("count")) == (["North Korea"], [2])


def test_the_number_of_the_launch_is_no_sum(read):
    said = read(
        "North Korea fired two ballistic missiles into the sea on Thursday, its seventh launch this month, Seoul said."
    )
    assert (said.of("count"), said.of("landing_place")) == ([2], ["sea"])
    assert read("North Korea fired 30 missiles this month.").of("count") == []


def test_a_short_month_is_no_place(read):
    assert read("North Korea fired a ballistic missile on Sept. 15.").of("landing_place") == []
    assert read("Russia fired missiles on Mariupol on Jan. 5.").of("landing_place") == ["Mariupol"]


def test_of_medium_and_nearly_medium_range_each_is_its_own_class_in_korean_and_japanese(read):
    assert read("북한이 28일 준중거리 탄도미사일 2발을 발사했다.").of("class") == ["MRBM"]
    assert read("북한이 28일 중거리 탄도미사일 2발을 발사했다.").of("class") == ["IRBM"]
    assert read("北朝鮮は28日、準中距離弾道ミサイル2発を発射した。").of("class") == ["MRBM"]
    assert read("北朝鮮は28日、中距離弾道ミサイル2発を発射した。").of("class") == ["IRBM"]


def test_where_a_missile_has_already_landed_it_was_fired(read):
    said = read(
        "North Korea on Monday fired a ballistic missile, Japan's coast guard said, adding that it appeared to have already landed."
    )
    assert (said.of("actor"), said.of("count")) == (["North Korea"], [1])


def test_a_salvo_of_the_day_after_is_another(read):
    said = read("Russia fired an Oreshnik missile at Lviv on Monday, and a day later it launched 36 missiles at Kyiv.")
    assert (said.of("count"), said.of("landing_place")) == ([1], ["Lviv"])


@pytest.mark.parametrize(
    "text",
    [
        "North Korea said Sunday it had tested long-range cruise missiles.",
        "Kim Jong Un watched the launch of 18 rockets, the agency said.",
    ],
)
def test_who_says_so_himself_and_whose_leader_watched_is_the_one_who_launched(read, text):
    assert read(text).of("actor") == ["North Korea"]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("防衛省は、北朝鮮から弾道ミサイル1発が発射されたと発表した。", "North Korea"),
        ("ウクライナ軍は、ロシアから発射されたミサイル20発を撃墜したと発表した。", "Russia"),
        ("북한에서 발사된 탄도미사일 1발이 동해에 떨어졌다.", "North Korea"),
        ("从朝鲜发射的两枚弹道导弹落入东部海域。", "North Korea"),
    ],
)
def test_the_country_it_was_fired_from_launched_it_in_japanese_korean_and_chinese(read, text, actor):
    assert read(text).of("actor") == [actor]


def test_what_a_missile_did_not_reach_is_no_place_where_it_came_down(read):
    said = read("A missile fired from Yemen was intercepted before crossing into Israeli territory, the army said.")
    assert (said.of("landing_place"), said.of("outcome")) == ([], ["intercepted"])


def test_the_country_by_whose_clock_a_day_is_told_is_no_place_where_a_missile_came_down(read):
    said = read("North Korea launched a ballistic missile on Tuesday evening U.S. time, the Pentagon said.")
    assert said.of("landing_place") == []
