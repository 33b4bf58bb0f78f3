"""What a report of a leaders' meeting says, and what is no such meeting."""

from __future__ import annotations

import pytest


def who(said):
    return set(said.of("participant"))


def test_two_leaders_meet_in_a_town(read):
    said = read("Chinese President Xi Jinping met with Pakistani Prime Minister Shehbaz Sharif in Beijing on Tuesday.")
    assert who(said) == {"Xi Jinping", "Shehbaz Sharif"}
    assert (said.of("place"), said.of("status"), said.of("format")) == (["Beijing"], ["held"], ["bilateral"])
    assert said.of("date") == ["2026-05-26"]
    xi = next(fact for fact in said if fact.value == "Xi Jinping")
    assert (xi.office, xi.country, xi.event, xi.n) == ("president", "China", "summit", 1)


def test_a_leader_whom_the_gazetteer_has_not_is_told_by_office_and_country(read):
    said = read("Russian President Vladimir Putin held talks with Brazilian President Rodolfo Elphberg at the Kremlin.")
    assert who(said) == {"Vladimir Putin", "Rodolfo Elphberg"}
    other = next(fact for fact in said if fact.value == "Rodolfo Elphberg")
    assert (other.office, other.country) == ("president", "Brazil")
    assert said.of("place") == ["Kremlin"]


def test_he_is_the_one_named_before(read):
    said = read(
        "The president hoped for peace as he met with President Volodymyr Zelensky at the White House.", "Trump speaks"
    )
    assert who(said) == {"Donald Trump", "Volodymyr Zelensky"}


def test_a_forum_takes_part_under_its_own_name(read):
    said = read("The 51st G7 summit begins in Kananaskis, Canada.")
    assert who(said) == {"G7"}
    assert (said.of("place"), said.of("status"), said.of("format")) == (["Kananaskis"], ["under-way"], ["multilateral"])


def test_two_countries_named_without_their_leaders_meet_as_two(read):
    assert read("Leaders of France and Germany hold summit in Berlin.").of("format") == ["bilateral"]
    assert read("Summit of France and Germany called off.").of("format") == ["bilateral"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Trump will meet Putin in Alaska next week.", "planned"),
        ("The president of France will receive the chancellor of Germany in Paris for a summit.", "planned"),
        ("Summit planned: Trump to visit Putin in Moscow.", "planned"),
        ("Summit of Trump and Putin scheduled for next week in Alaska.", "planned"),
        ("The summit between Trump and Putin was cancelled.", "cancelled"),
        ("Trump hosted Italian Prime Minister Giorgia Meloni at the White House.", "held"),
        ("President Xi Jinping arrives in Moscow for a state visit to Russia.", "under-way"),
    ],
)
def test_whether_it_was_is_or_will_be(read, text, status):
    assert read(text).of("status") == [status]


@pytest.mark.parametrize(
    "text",
    [
        "US Secretary of State Hillary Clinton meets with Palestinian President Mahmoud Abbas.",
        "Trump and Putin spoke by phone about the war.",
        "The minister held a summit with British retailers about beef.",
        "In 2018 Kim Jong Un met President Xi Jinping in Beijing.",
        "Two climbers reached the summit of the mountain in Nepal.",
        "Kim Jong Un visits a factory in Wonsan.",
        "Putin's spokesman met Trump's envoy in Istanbul.",
    ],
)
def test_what_is_no_meeting_of_leaders_gives_nobody(read, text):
    assert who(read(text)) == set()


def test_countries_meet_where_no_leader_is_named(read):
    assert who(read("A tripartite summit of Afghanistan, Pakistan and Turkey is held in Istanbul.")) == {
        "Afghanistan",
        "Pakistan",
        "Turkey",
    }
    assert who(read("Slovak PM to meet with Chinese, Russian presidents in Beijing")) == {"Slovakia", "China", "Russia"}


def test_meetings_in_korean_japanese_and_chinese(read):
    korean = read("이재명 대통령이 아르헨티나를 방문해 하비에르 밀레이 대통령과 정상회담을 진행했다.")
    assert who(korean) == {"Lee Jae-myung", "Javier Milei"}
    assert korean.of("place") == ["Argentina"]
    japanese = read("高市総理大臣とアメリカのトランプ大統領の首脳会談が29日、東京で行われます。")
    assert who(japanese) == {"Sanae Takaichi", "Donald Trump"}
    assert (japanese.of("place"), japanese.of("status")) == (["Tokyo"], ["planned"])
    chinese = read("国家主席习近平在曼谷会见文莱苏丹哈桑纳尔。")
    assert who(chinese) == {"Xi Jinping", "Hassanal Bolkiah"}
    assert (chinese.of("place"), chinese.of("status")) == (["Bangkok"], ["held"])


def test_a_launch_and_a_meeting_in_one_article_are_two_events(read):
    said = read(
        "North Korea fired two missiles into the sea hours before Kim Jong Un met President Vladimir Putin in Russia."
    )
    assert {(fact.event, fact.n) for fact in said} == {("launch", 1), ("summit", 2)}


def test_soft_hyphens_are_quoted_as_they_stand(read):
    said = read("Is\u00adraeli forces say Hezbol\u00adlah fired two mis\u00adsiles at Hai\u00adfa.")
    assert said.of("count") == [2]
    assert said.of("landing_place") == ["Haifa"]
    assert said.the("count").quote == "two mis\u00adsiles"


def test_leaders_of_several_countries_and_their_forum(read):
    said = read("Leaders of Brazil, Russia and India attend a BRICS summit in Zenda in China's Hainan Province.")
    assert who(said) == {"Brazil", "Russia", "India", "BRICS"}
    assert said.of("place") == ["Zenda"]
    assert who(read("At a summit in Nice, France, the European Union and Russia agree on a plan.")) == {
        "European Union",
        "Russia",
    }


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Putin and Xi meet in Beijing, due to a dispute over gas.", "held"),
        ("Putin flies to Beijing for talks with Xi.", "planned"),
        ("Putin and Xi prepare for a leaders' summit on gas in Beijing.", "planned"),
        ("Putin met Xi in Beijing and prepared remarks on a summit of the region were read.", "held"),
        ("Trump meets Xi at the start of a three-day state visit to China.", "held"),
        ("The President of Turkey embarks on a two-day state visit of Greece.", "under-way"),
    ],
)
def test_the_verb_that_comes_first_says_how_far_it_is(read, text, status):
    assert read(text).of("status") == [status]


@pytest.mark.parametrize(
    "text",
    [
        "A climber becomes the first Saudi woman to summit Mount Everest.",
        "A UN envoy meets President of Russia Vladimir Putin over a stance on Syria and Bashar al-Assad.",
        "The Vice-President of Ruritania Rudolf Elphberg meets Donald Trump's envoy.",
    ],
)
def test_one_leader_among_others_is_no_meeting_of_leaders(read, text):
    assert who(read(text)) == set()


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Trump will meet Putin in Alaska on Monday.", "2026-06-01"),
        ("Trump met Putin in Alaska on Monday.", "2026-05-25"),
        ("이재명 대통령과 트럼프 대통령이 오는 30일 정상회담을 갖는다.", "2026-05-30"),
        ("이재명 대통령과 트럼프 대통령이 3일 정상회담을 가질 예정이다.", "2026-06-03"),
        ("이재명 대통령과 트럼프 대통령이 25일 정상회담을 열었다.", "2026-05-25"),
    ],
)
def test_a_planned_meeting_is_on_a_day_to_come(read, text, day):
    assert read(text).of("date") == [day]


def test_a_leader_named_after_the_country_has_his_name(read):
    assert who(read("President of Ghana Rudolf Elphberg meets Taoiseach Brian Cowen in Dublin.")) == {
        "Rudolf Elphberg",
        "Brian Cowen",
    }


def test_an_office_in_a_title_of_capitals_is_told_by_country(read):
    assert who(read("", "Philippines' Leader Will Meet With Trump")) == {"Philippines", "Donald Trump"}


def test_a_state_visit_is_one_however_it_is_named(read):
    said = read("Argentine president Javier Milei is given a prize during a state visit to Israel.")
    assert (who(said), said.of("place")) == ({"Javier Milei"}, ["Israel"])


def test_the_place_before_the_word_summit_is_where_it_is(read):
    assert read("", "Macron and Merz discuss trade, peace in Lyon summit").of("place") == ["Lyon"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Modi and Putin will hold a summit in New Delhi on June 4-5.", "2026-06-04"),
        ("Modi and Putin will hold a summit in New Delhi on 4-5 June.", "2026-06-04"),
        ("Modi and Putin will hold a summit in New Delhi on 4 and 5 June.", "2026-06-04"),
    ],
)
def test_of_several_days_the_first_is_told(read, text, day):
    assert read(text).of("date") == [day]


def test_the_office_of_a_leader_is_no_minister_s_and_a_forum_that_is_defied_does_not_meet(read):
    assert read("金正恩国务委员长4日在北京与习近平会谈。").of("participant") == ["Kim Jong Un", "Xi Jinping"]
    assert "European Union" not in read("Orban met Putin in Moscow on Friday, defying EU leaders.").of("participant")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "The leaders of China, Japan and South Korea will hold a trilateral summit in Seoul.",
            {"China", "Japan", "South Korea"},
        ),
        ("Erdogan said Putin and Zelenskiy could meet in Istanbul.", {"Vladimir Putin", "Volodymyr Zelensky"}),
        ("Putin and Trump met in Alaska; Zelenskiy was not invited.", {"Vladimir Putin", "Donald Trump"}),
        ("Trump met Kim Jong Un's sister on Sunday.", set()),
    ],
)
def test_who_only_speaks_is_not_asked_or_is_of_the_family_does_not_meet(read, text, who):
    met = read(text).of("participant")
    assert (set(met), len(met)) == (who, len(who))
