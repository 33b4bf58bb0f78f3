"""How far, how high and how long: spans, durations in words, figures that only compare, and each figure's own speaker."""

from __future__ import annotations

import pytest

FIRED = "North Korea fired a ballistic missile. "


def figures(said, field):
    return [fact.value for fact in said if fact.field == field]


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("It flew for an hour and 7 minutes.", 4020),
        ("The missile flew for 1h 7m and fell into the sea.", 4020),
        ("It flew for 1h07.", 4020),
        ("It flew 900 km in a 67-minute flight.", 4020),
        ("It flew for half an hour.", 1800),
        ("It flew for three-quarters of an hour.", 2700),
        ("It flew for an hour and a half.", 5400),
        ("It flew for seventy minutes.", 4200),
        ("It flew for 12 minutes and 30 seconds.", 750),
        ("It flew for about 1 hour 14 minutes before falling.", 4440),
        ("The flight lasted 68 minutes.", 4080),
        ("Flight time was 74 minutes.", 4440),
    ],
)
def test_how_long_it_flew(read, text, seconds):
    said = read(FIRED + text)
    assert figures(said, "duration") == [seconds]
    assert all(value >= 1 for value in figures(said, "range"))


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("북한이 ICBM을 발사했다. 미사일은 1시간 14분간 비행했다.", 4440),
        ("북한이 탄도미사일을 발사했다. 이 미사일은 약 67분 비행했다.", 4020),
        ("北朝鮮が弾道ミサイルを発射した。約74分間飛行し、海に落下した。", 4440),
        ("北朝鮮が弾道ミサイルを発射した。ミサイルは1時間14分飛行した。", 4440),
        ("朝鲜发射弹道导弹。导弹飞行约1小时14分钟。", 4440),
    ],
)
def test_how_long_it_flew_in_korean_japanese_and_chinese(read, text, seconds):
    assert figures(read(text), "duration") == [seconds]


@pytest.mark.parametrize("text", ["It fell 10 minutes later.", "It flew over the strait 8 minutes after the launch."])
def test_a_time_since_something_is_not_how_long_it_flew(read, text):
    assert figures(read(FIRED + text), "duration") == []


@pytest.mark.parametrize(
    ("text", "far", "high", "seconds"),
    [
        ("It reached an altitude of 100 km, up from 400 km in the last test.", [], [100], []),
        ("It flew 1,000 km, compared with 600 km last year.", [1000], [], []),
        ("It flew 450 km, farther than the 300 km of a test in March.", [450], [], []),
        ("It flew 800 km, more than twice the 350 km flown in April.", [800], [], []),
        ("It flew 1,500 km, beating the previous record of 1,090 km set in 2022.", [1500], [], []),
        ("The apogee was 6,000 km, higher than the 4,500 km reached in 2017.", [], [6000], []),
        ("It flew for 73 minutes, compared with 86 minutes in the last test.", [], [], [4380]),
        ("It flew more than 700 km.", [700], [], []),
    ],
)
def test_figures_that_only_compare_are_not_of_this_launch(read, text, far, high, seconds):
    said = read(FIRED + text)
    assert (figures(said, "range"), figures(said, "apogee"), figures(said, "duration")) == (far, high, seconds)


@pytest.mark.parametrize(
    "text",
    [
        "It reached a height of 50 km and 600 km in distance.",
        "The altitude was 50 km and the range 600 km.",
        "It flew at a low altitude of 50 km for about 600 km.",
        "It flew 50 km high and about 600 km.",
        "It flew 600 km at a maximum altitude of 50 km.",
    ],
)
def test_how_high_is_not_how_far(read, text):
    said = read(FIRED + text)
    assert (figures(said, "range"), figures(said, "apogee")) == ([600], [50])


def test_where_it_was_intercepted_is_not_how_high_it_flew(read):
    assert (
        figures(read("Iran launched a missile that was intercepted by Israel 50 km above the desert."), "apogee") == []
    )


@pytest.mark.parametrize(
    "text",
    [
        "It flew between 300 and 400 km.",
        "It flew between 300 km and 400 km.",
        "It flew some 300-400 km.",
        "It flew 300 to 400 km.",
    ],
)
def test_a_span_keeps_both_its_ends(read, text):
    said = [fact for fact in read(FIRED + text) if fact.field == "range"]
    assert [(fact.value, fact.note) for fact in said] == [(300, "at least"), (400, "at most")]
    assert len({fact.quote for fact in said}) == 1


def test_two_lengths_of_two_missiles_are_no_span(read):
    said = [
        fact for fact in read("North Korea fired two missiles. They flew 430 km and 690 km.") if fact.field == "range"
    ]
    assert [(fact.value, fact.note) for fact in said] == [(430, ""), (690, "")]


def test_each_end_of_a_span_has_its_own_conversion(read):
    said = [fact for fact in read(FIRED + "It flew 300-350 km (186-217 miles).") if fact.field == "range"]
    assert [(fact.conversion.value, fact.conversion.agrees) for fact in said] == [(186, True), (217, True)]


def test_nautical_miles_are_longer(read):
    assert figures(read(FIRED + "It flew 250 nautical miles."), "range") == [463]


@pytest.mark.parametrize(
    ("text", "far", "high"),
    [
        ("北朝鮮は弾道ミサイルを発射した。約600km飛行し、最高高度は約50kmだった。", [600], [50]),
        ("北朝鮮は弾道ミサイルを発射した。飛距離は約800キロ、最高高度は約6千キロと推定される。", [800], [6000]),
        ("北朝鮮は弾道ミサイルを発射した。1発目は約400キロ、2発目は約350キロ飛んだ。", [400, 350], []),
        ("北朝鮮は弾道ミサイルを発射した。射程は1万5千キロとみられる。", [], []),
        ("北朝鮮は弾道ミサイルを発射した。島の西約200キロの海上に落下した。", [], []),
        ("北朝鮮は弾道ミサイルを発射した。最高高度は前回の約4500キロより高い約6000キロだった。", [], [6000]),
        ("北朝鮮は弾道ミサイルを発射した。時速約6000キロで飛行した。", [], []),
        ("북한이 탄도미사일을 발사했다. 비행거리는 1천㎞, 고도는 6천500㎞로 탐지됐다.", [1000], [6500]),
        ("북한이 탄도미사일을 발사했다. 600여㎞를 비행했다.", [600], []),
        ("북한이 탄도미사일을 발사했다. 고도 약 50㎞로 350여km를 날아갔다.", [350], [50]),
        ("북한이 ICBM을 쐈다. 약 1천100㎞를 비행했다. 정상 각도로 쏘면 사거리는 1만5천㎞ 이상이다.", [1100], []),
        ("朝鲜发射弹道导弹。导弹飞行六百多公里，最大高度约一千公里。", [600], [1000]),
    ],
)
def test_figures_that_stand_in_a_sentence_of_their_own(read, text, far, high):
    said = read(text)
    assert (figures(said, "range"), figures(said, "apogee")) == (far, high)


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("South Korea said it flew 600 km while Japan put it at 650 km.", ["South Korea", "Japan"]),
        (
            "South Korea's military said it flew 600 km, while Japan's Defense Ministry estimated 620 km.",
            ["ROK military", "Japan MoD"],
        ),
        (
            "It flew 600 km, according to South Korea's Joint Chiefs of Staff, but 650 km according to Japan's Defense Ministry.",
            ["ROK JCS", "Japan MoD"],
        ),
        (
            "It flew 600 km, South Korea's Joint Chiefs of Staff said, whereas KCNA reported that it flew 1,000 km.",
            ["ROK JCS", "KCNA"],
        ),
        ("Seoul said it flew 600 km; Tokyo said it flew 650 km.", ["Seoul", "Tokyo"]),
        ("South Korea and Japan said it flew 600 km.", ["South Korea"]),
    ],
)
def test_each_figure_has_its_own_speaker(read, text, speakers):
    assert [fact.speaker for fact in read(FIRED + text) if fact.field == "range"] == speakers


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "북한이 미사일을 발사했다. 합참은 600㎞를 비행했다고 밝혔지만 일본 방위성은 650㎞를 비행했다고 발표했다.",
            ["ROK JCS", "Japan MoD"],
        ),
        (
            "北朝鮮がミサイルを発射した。韓国軍合同参謀本部は飛行距離を600キロと発表し、防衛省は650キロと発表した。",
            ["ROK JCS", "Japan MoD"],
        ),
        ("朝鲜发射弹道导弹。韩国军方称导弹飞行600公里，日本防卫省称飞行650公里。", ["ROK military", "Japan MoD"]),
    ],
)
def test_each_figure_has_its_own_speaker_in_korean_japanese_and_chinese(read, text, speakers):
    assert [fact.speaker for fact in read(text) if fact.field == "range"] == speakers


def test_the_words_that_follow_belong_to_the_next_speaker(read):
    said = read(FIRED + "It flew 600 km, Seoul said, and fell outside Japan's exclusive economic zone, Tokyo said.")
    assert (said.the("range").speaker, said.the("eez").speaker) == ("Seoul", "Tokyo")


def test_one_who_launches_is_no_speaker_where_another_one_speaks(read):
    assert read("北朝鮮が発射したのは弾道ミサイルだと防衛省は発表した。").the("actor").speaker == "Japan MoD"
    korean = read(
        "합동참모본부는 28일 오전 7시10분께 북한이 원산 일대에서 동해상으로 발사한 단거리 탄도미사일 2발을 포착했다고 밝혔다."
    )
    assert {fact.speaker for fact in korean if fact.field in {"count", "class", "launch_place"}} == {"ROK JCS"}


def test_what_a_staff_puts_the_range_at_is_the_range(read):
    said = read(FIRED + "South Korea's Joint Chiefs of Staff put the range at 940 kilometres (590 miles).")
    assert (said.the("range").value, said.the("range").speaker) == (940, "ROK JCS")


@pytest.mark.parametrize("text", ["북한이 미사일 발사 안 했다고 합참이 밝혔다.", "북한은 미사일을 안 쐈다고 밝혔다."])
def test_what_was_not_fired_in_short_korean_words_is_no_launch(read, text):
    assert read(text) == []
