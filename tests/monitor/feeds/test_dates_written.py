"""Every moment is read back exactly from every style in which twelve languages, and programs of many makes, write it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.feeds import dates
from monitor.feeds.date_words import ZONES

# Months in full as they stand in a date (so in the genitive, where a language has one), their usual abbreviations, and Monday to Sunday.
LANGUAGES = {
    "en": (
        "January February March April May June July August September October November December",
        "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec",
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    ),
    "de": (
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        "Jan. Feb. Mrz. Apr. Mai Jun. Jul. Aug. Sep. Okt. Nov. Dez.",
        "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
    ),
    "fr": (
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
    ),
    "es": (
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "ene feb mar abr may jun jul ago sep oct nov dic",
        "lunes martes miércoles jueves viernes sábado domingo",
    ),
    "it": (
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "gen feb mar apr mag giu lug ago set ott nov dic",
        "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    ),
    "pt": (
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        "jan fev mar abr mai jun jul ago set out nov dez",
        "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
    ),
    "nl": (
        "januari februari maart april mei juni juli augustus september oktober november december",
        "jan feb mrt apr mei jun jul aug sep okt nov dec",
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    ),
    "ru": (
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "янв. фев. мар. апр. май июн. июл. авг. сент. окт. нояб. дек.",
        "понедельник вторник среда четверг пятница суббота воскресенье",
    ),
    "sv": (
        "januari februari mars april maj juni juli augusti september oktober november december",
        "jan feb mar apr maj jun jul aug sep okt nov dec",
        "måndag tisdag onsdag torsdag fredag lördag söndag",
    ),
    "pl": (
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
        "sty lut mar kwi maj cze lip sie wrz paź lis gru",
        "poniedziałek wtorek środa czwartek piątek sobota niedziela",
    ),
    "tr": (
        "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
        "Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara",
        "Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar",
    ),
    "id": (
        "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
        "Jan Feb Mar Apr Mei Jun Jul Agt Sep Okt Nov Des",
        "Senin Selasa Rabu Kamis Jumat Sabtu Minggu",
    ),
}
# How a day and a time are put together. {month} is in full, {mon} shortened, {wd} a weekday shortened to three letters.
NAMED = (
    "{weekday}, {d:02} {mon} {y} {H:02}:{M:02}:{S:02} {east}",
    "{wd}, {d:02} {month} {y} {H:02}:{M:02}:{S:02} {east}",
    "{wd}. {d} {mon} {y}, {H}:{M:02}:{S:02} GMT{east}",
    "{weekday} {d} {month} {y} {H:02}.{M:02}.{S:02} UTC{east}",
    "{weekday}, {d}. {month} {y} - {H:02}:{M:02}:{S:02} {east:colon}",
    "{d} {mon} {y} | {H:02}:{M:02}:{S:02} {east}",
    "{H:02}:{M:02}:{S:02} {east}, {d} {month} {y}",
    "{d}-{mon}-{y} {H:02}:{M:02}:{S:02} {east}",
    "{d} {MONTH} {y} {H:02}:{M:02}:{S:02} {east}",
    "{month} {d}, {y} {H:02}:{M:02}:{S:02} {east}",
    "{wd} {mon} {d:02} {H:02}:{M:02}:{S:02} {east} {y}",
    "{wd} {mon} {d:02} {H:02}:{M:02}:{S:02} {y} {east}",
    "{d:02}/{mon}/{y}:{H:02}:{M:02}:{S:02} {east}",
)
OF_EACH = {
    "en": ("{wd}, {month} {d}, {y} at {h}:{M:02}:{S:02} {ampm} {east}", "{d} of {month}, {y} {h}:{M:02}:{S:02}{ampm} {east}"),
    "de": ("{weekday}, {d}. {month} {y}, {H:02}:{M:02}:{S:02} Uhr {east}", "{d:02}.{m:02}.{y} - {H:02}.{M:02}.{S:02} Uhr {east}"),
    "fr": ("{weekday} {d} {month} {y} à {H:02}:{M:02}:{S:02} {east}", "le {d:02}/{m:02}/{y} à {H:02}:{M:02}:{S:02} {east}"),
    "es": ("{d} de {month} de {y} {H:02}:{M:02}:{S:02} {east}", "{d} de {month} del {y}, {h}:{M:02}:{S:02} {a}. m. {east}"),
    "it": ("{weekday} {d} {month} {y}, ore {H:02}.{M:02}.{S:02} {east}", "{d:02}/{m:02}/{y} - {H:02}.{M:02}.{S:02} {east}"),
    "pt": ("{d} de {month} de {y} às {H:02}:{M:02}:{S:02} {east}", "{d:02}/{mon}/{y} {H:02}:{M:02}:{S:02} {east}"),
    "nl": ("{weekday} {d} {month} {y} om {H:02}.{M:02}.{S:02} uur {east}", "{d}-{m}-{y} {H}:{M:02}:{S:02} {east}"),
    "ru": ("{d} {month} {y} г., {H:02}:{M:02}:{S:02} {east}", "{d:02}.{m:02}.{y} {H:02}:{M:02}:{S:02} {east}"),
    "sv": ("den {d} {month} {y} kl. {H:02}.{M:02}.{S:02} {east}", "{y}-{m:02}-{d:02} kl.{H:02}:{M:02}:{S:02} {east}"),
    "pl": ("{d} {month} {y} r., godz. {H:02}:{M:02}:{S:02} {east}", "{d:02}.{m:02}.{y} r. {H:02}:{M:02}:{S:02} {east}"),
    "tr": ("{d} {month} {y} {weekday} {H:02}:{M:02}:{S:02} {east}", "{d:02}.{m:02}.{y} {H:02}:{M:02}:{S:02} {east}"),
    "id": ("{weekday}, {d} {month} {y} pukul {H:02}.{M:02}.{S:02} {east}", "{d:02}-{m:02}-{y} {H:02}:{M:02}:{S:02} {east}"),
}  # fmt: skip
BY_PROGRAMS = (
    "{y}-{m:02}-{d:02}T{H:02}:{M:02}:{S:02}{east}",
    "{y}-{m:02}-{d:02}T{H:02}:{M:02}:{S:02}{east:colon}",
    "{y}-{m:02}-{d:02}T{H:02}:{M:02}:{S:02}.123456{east:colon}",
    "{y}-{m:02}-{d:02}T{H:02}:{M:02}:{S:02},5{east}",
    "{y}-{m:02}-{d:02} {H:02}:{M:02}:{S:02} {east}",
    "{y}/{m:02}/{d:02} {H:02}:{M:02}:{S:02} {east}",
    "{y}.{m:02}.{d:02} {H:02}:{M:02}:{S:02} {east}",
    "{y}{m:02}{d:02}T{H:02}{M:02}{S:02}{east}",
    "{y}{m:02}{d:02} {H:02}:{M:02}:{S:02} {east:colon}",
    "{y}. {m}. {d}. {H:02}:{M:02}:{S:02} {east}",
    "{y}년 {m}월 {d}일 {H}시 {M}분 {S}초 {east}",
    "{y}. {m:02}. {d:02}. {오전} {h}:{M:02}:{S:02} {east}",
    "{y}年{m}月{d}日 {H}時{M}分{S}秒 {east}",
    "{y}年{m:02}月{d:02}日 {上午}{h}:{M:02}:{S:02} {east}",
    "{d:02}-{m:02}-{y} {H:02}:{M:02}:{S:02} {east}",
)  # fmt: skip

MOMENTS = st.integers(366 * 86_400, 4_102_358_400).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))
EAST = st.integers(-14 * 4, 14 * 4).map(lambda quarters: quarters * 15)


class East(str):
    """An offset that can be written in two ways: {east} gives +0200, {east:colon} gives +02:00."""

    __slots__ = ()

    def __format__(self, how: str) -> str:
        return f"{self[:3]}:{self[3:]}" if how else str(self)


def written(style: str, language: str, moment: datetime, east: int) -> str:
    local = moment.astimezone(timezone(timedelta(minutes=east)))
    months, short, weekdays = (names.split() for names in LANGUAGES[language])
    half = "ap"[local.hour >= 12]
    return style.format(
        y=local.year, m=local.month, d=local.day, H=local.hour, M=local.minute, S=local.second, h=(local.hour - 1) % 12 + 1,
        month=months[local.month - 1], MONTH=months[local.month - 1].upper(), mon=short[local.month - 1],
        weekday=weekdays[local.weekday()], wd=weekdays[local.weekday()][:3], east=East(local.strftime("%z")),
        a=half, ampm=half.upper() + "M", 오전={"a": "오전", "p": "오후"}[half], 上午={"a": "上午", "p": "下午"}[half],
    )  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@given(MOMENTS, EAST, st.data())
def test_a_moment_is_read_back_from_every_style_of_a_language(language, moment, east, data):
    text = written(data.draw(st.sampled_from(NAMED + OF_EACH[language])), language, moment, east)
    assert dates.parse(text) == moment, text


@pytest.mark.parametrize("style", BY_PROGRAMS)
@given(MOMENTS, EAST)
def test_a_moment_is_read_back_from_every_style_of_a_program(style, moment, east):
    text = written(style, "en", moment, east)
    assert dates.parse(text) == moment, text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("month", range(1, 13))
@pytest.mark.parametrize("style", ["{d} {month} {y}", "{weekday} {d} {mon} {y}", "{d}. {MONTH} {y}", "{d}-{mon}-{y}"])
def test_every_month_of_every_language_is_known(language, month, style):
    moment = datetime(2026, month, 28, tzinfo=UTC)
    assert dates.parse(written(style, language, moment, 0)) == moment


@given(MOMENTS, st.sampled_from(sorted(ZONES)))
def test_every_zone_name_is_understood(moment, name):
    local = moment.astimezone(timezone(timedelta(minutes=ZONES[name])))
    for style in (
        "%a, %d %b %Y %H:%M:%S {}",
        "%Y-%m-%d %H:%M:%S {}",
        "%a %b %d %H:%M:%S {} %Y",
        "%H:%M:%S {} %d %B %Y",
    ):
        assert dates.parse(local.strftime(style).format(name.upper())) == moment
        assert dates.parse(local.strftime(style).format(f"({name})")) == moment


@given(MOMENTS, EAST)
def test_a_time_without_a_zone_is_read_in_the_given_one(moment, east):
    zone = timezone(timedelta(minutes=east))
    for style in (
        "%a, %d %b %Y %H:%M:%S",
        "%Y-%m-%dT%H:%M:%S",
        "%Y-%m-%d %H:%M:%S",
        "%d.%m.%Y %H:%M:%S",
        "%Y%m%d%H%M%S",
    ):
        assert dates.parse(moment.astimezone(zone).strftime(style), zone=zone) == moment


@given(st.integers(100_000_000, 4_102_358_400))
def test_seconds_and_milliseconds_since_1970_are_read(seconds):  # from March 1973 on: fewer digits are days and years
    moment = datetime.fromtimestamp(seconds, UTC)
    assert dates.parse(f"{seconds}") == dates.parse(f"{seconds}.25") == moment
    milliseconds = f"{seconds}042"
    assert dates.parse(milliseconds) == moment or (len(milliseconds) == 12 and milliseconds[:2] in {"19", "20"})


@given(st.integers(366 * 86_400, 3_124_000_000), st.sampled_from(["%d %b %y", "%A, %d-%b-%y", "%d/%m/%y"]))
def test_a_year_of_two_digits_is_of_1969_to_2068(seconds, style):
    moment = datetime.fromtimestamp(seconds, UTC)
    assert dates.parse(moment.strftime(style + " %H:%M:%S GMT")) == moment


@given(MOMENTS)
def test_numbers_have_the_day_first_unless_it_cannot_be(day):
    midnight = day.replace(hour=0, minute=0, second=0)
    for style in ("%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y", "%Y-%m-%d", "%Y/%m/%d", "%Y%m%d"):
        assert dates.parse(day.strftime(style)) == midnight
    if day.day > 12:
        assert dates.parse(day.strftime("%m/%d/%Y")) == midnight


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("28.05.2026, 10 Uhr MESZ", "2026-05-28T08:00"),
        ("le 28 mai 2026 à 10 h 30", "2026-05-28T10:30"),
        ("28 de maio de 2026 às 10h", "2026-05-28T10:00"),
        ("May 28, 2026 10pm EDT", "2026-05-29T02:00"),
        ("12:05 AM GMT, 28 May 2026", "2026-05-28T00:05"),
        ("Thu 28 May 10:00:00 BST 2026", "2026-05-28T09:00"),
        ("28 мая 2026, 10:00 МСК", "2026-05-28T07:00"),
        ("28 февр. 2026 г., 10:00", "2026-02-28T10:00"),
        ("28. marts 2026 kl. 10.00", "2026-03-28T10:00"),
        ("to 28. toukokuuta 2026 klo 10.00", "2026-05-28T10:00"),
        ("čtvrtek 28. května 2026 10:00", "2026-05-28T10:00"),
        ("28. června 2026", "2026-06-28T00:00"),
        ("28. července 2026", "2026-07-28T00:00"),
        ("2026. május 28. 10:00", "2026-05-28T10:00"),
        ("joi, 28 mai 2026, 10:00", "2026-05-28T10:00"),
        ("Πέμπτη, 28 Μαΐου 2026, 10:00", "2026-05-28T10:00"),
        ("28 Ιανουαρίου 2026", "2026-01-28T00:00"),
        ("28 травня 2026 р., 10:00", "2026-05-28T10:00"),
        ("28 юни 2026 г.", "2026-06-28T00:00"),
        ("28 أغسطس 2026 10:00", "2026-08-28T10:00"),
        ("٢٨ مايو ٢٠٢٦", "2026-05-28T00:00"),
        ("2026-05-28T10Z", "2026-05-28T10:00"),
        ("2026-05-28T10:00:00\u22120500", "2026-05-28T15:00"),
        ("2026-05-28T10:00+02:00[Europe/Berlin]", "2026-05-28T08:00"),
        ("Thu, 28 May 2026 10:00:00 Europe/Berlin", "2026-05-28T08:00"),
        ("Wed, 28 Jan 2026 10:00:00 Europe/Berlin", "2026-01-28T09:00"),
        ("Thu, 28 May 2026 10:00:00 America/Argentina/Buenos_Aires", "2026-05-28T13:00"),
        ("Thu, 28 May 2026 10:00:00 Nowhere/At_All", "2026-05-28T10:00"),
        ("Thu, 28 May 2026 10:00:00 ../../etc/passwd", "2026-05-28T10:00"),
        ("Thu (as it happens), 28(th) May(be) 2026 10:00:00 +0000 (GMT)", "2026-05-28T10:00"),
        (r"Thu, 28 (of (the) 5.) May (not 2025\)) 2026 (at) 10:00:00 GMT", "2026-05-28T10:00"),
        ("2026-13-05", None),
        ("Thu May 28 2026 10:00:00 GMT+0200 (Central European Summer Time)", "2026-05-28T08:00"),
        ("202605281000", "2026-05-28T10:00"),
        ("2026-05-28T24:00:00Z", "2026-05-29T00:00"),
        ("2026-05-28 25:30 JST", "2026-05-28T16:30"),
        ("2026-05-28T10:59:61Z", "2026-05-28T11:00:01"),
        ("2026-05-28T10:61:00Z", "2026-05-28T11:01"),
        ("2026-05-28 at 99:99", "2026-05-28T00:00"),
        ("Sun, 09 Feb 2106 23:59:45 +0000", None),
        ("31 June 2026 10:00", None),
    ],
)  # fmt: skip
def test_odd_forms_are_read_too(text, moment):
    assert dates.parse(text) == (moment and datetime.fromisoformat(moment).replace(tzinfo=UTC))


def test_an_import_may_reach_further_back_than_a_feed():
    assert dates.parse("3 May 1958 10:00 GMT") is None
    assert dates.parse("3 May 1958 10:00 GMT", oldest_year=1900) == datetime(1958, 5, 3, 10, tzinfo=UTC)
    assert dates.parse("3 May 1858", oldest_year=1900) is None


@given(MOMENTS)
def test_a_place_knows_its_summer_time(moment):
    there = moment.astimezone(ZoneInfo("Europe/Berlin"))
    again = timedelta(hours=there.fold)  # in the hour that comes twice the first one is meant
    assert dates.parse(f"{there:%d %b %Y %H:%M:%S} Europe/Berlin") == moment - again
