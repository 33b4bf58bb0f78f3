"""How pages say times, counts and the state of a feed in plain words."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from monitor.glances import VisitRow
from monitor.model import Feed
from monitor.reading import condition, shown_certificate
from ui import marks
from ui.heard import heard
from ui.words import MONTHS, all_later, day_words, figure, later, tr

_UTC = frozenset({"UTC", "UCT", "Universal", "Zulu"})
_DAYS = all_later("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def how_many(number: int, one: str, many: str = "") -> str:
    """As in "1 feed", "3 feeds", "1,204 articles"."""
    return tr("{number} " + (one if number == 1 else many or one + "s")).format(number=figure(number))


def attention_words(number: int) -> str:
    """As in "1 feed needs attention" or "3 feeds need attention"."""
    return how_many(number, "feed needs attention", "feeds need attention")


def ago(moment: datetime | None, now: datetime, zone: ZoneInfo) -> str:
    """Relative within a day ("12 min ago"), then the local date ("12 May", with the year when it is another one); "never" for None."""
    if moment is None:
        return tr("never")
    seconds = (now - moment).total_seconds()
    if seconds < -600:  # clocks differ by minutes, not by more
        return short_date(moment, now, zone)
    if seconds < 60:
        return tr("just now")
    if seconds < 3600:
        return tr("{n} min ago").format(n=int(seconds // 60))
    if seconds < 86400:
        return tr("{n} h ago").format(n=int(seconds // 3600))
    return short_date(moment, now, zone)


def until(moment: datetime | None, now: datetime, zone: ZoneInfo) -> str:
    """When something falls due: "now", "in 6 min", "in 3 h", else the date; "not planned" for None."""
    if moment is None:
        return tr("not planned")
    seconds = (moment - now).total_seconds()
    if seconds <= 0:
        return tr("now")
    if seconds < 3600:
        return tr("in {n} min").format(n=max(1, int(seconds // 60)))
    if seconds < 86400:
        return tr("in {n} h").format(n=int(seconds // 3600))
    return short_date(moment, now, zone)


def short_ago(moment: datetime, now: datetime, zone: ZoneInfo) -> str:
    """As `ago` for a narrow column: "now", "12 min", "3 h", "12 May"."""
    seconds = (now - moment).total_seconds()
    if not -600 <= seconds < 86400:
        return short_date(moment, now, zone)
    if seconds < 60:
        return tr("now")
    return tr("{n} min").format(n=int(seconds // 60)) if seconds < 3600 else tr("{n} h").format(n=int(seconds // 3600))


def short_result(feed: Feed, now: datetime, zone: ZoneInfo) -> str:
    """As `last_result` for a narrow column: of a feed that is well only what came of it."""
    if condition(feed, now).word == "ok":
        return tr("No change") if feed.health.last_status == 304 else tr("Read")
    return last_result(feed, now, zone, beside_name=True)


def short_date(moment: datetime, now: datetime, zone: ZoneInfo) -> str:
    """As in "12 May", or "12 May 2024" when that is not this year."""
    local = moment.astimezone(zone)
    pattern = tr("{day} {month}") if local.year == now.astimezone(zone).year else tr("{day} {month} {year}")
    return pattern.format(day=local.day, month=tr(MONTHS[local.month - 1]), year=local.year)


def day_name(local: datetime) -> str:
    """As in "Tue 12 May 2026" of a local time."""
    words = {"weekday": tr(_DAYS[local.weekday()]), "month": tr(MONTHS[local.month - 1])}
    return tr("{weekday} {day} {month} {year}").format(day=local.day, year=local.year, **words)


def whole_date(day: date) -> str:
    """As in "12 May 2026"."""
    return day_words(day)


def month_name(day: date) -> str:
    """As in "May 2026"."""
    return f"{tr(MONTHS[day.month - 1])} {day.year}"


def weekday(local: datetime) -> str:
    """As in "Tuesday" of a local time."""
    names = (
        tr("Monday"),
        tr("Tuesday"),
        tr("Wednesday"),
        tr("Thursday"),
        tr("Friday"),
        tr("Saturday"),
        tr("Sunday"),
    )
    return names[local.weekday()]


def full_time(moment: datetime | None, zone: ZoneInfo) -> str:
    """The full local time with its zone, for tool tips: "Tue 12 May 2026, 14:05:00 KST (Asia/Seoul)"; empty for None."""
    if moment is None:
        return ""
    local = moment.astimezone(zone)
    short, name = local.tzname(), zone_name(zone)
    return f"{day_name(local)}, {local:%H:%M:%S} {short}" + (f" ({name})" if name != short else "")


def zone_name(zone: ZoneInfo) -> str:
    """As in "Asia/Seoul"; "UTC" under any of its names."""
    return "UTC" if zone.key.removeprefix("Etc/") in _UTC else zone.key


def clock(moment: datetime, now: datetime, zone: ZoneInfo) -> str:
    """As in "14:05" for today, "Tue 14:05" within a week, else the date."""
    local = moment.astimezone(zone)
    age = now.astimezone(zone).date() - local.date()
    if age == timedelta(0):
        return f"{local:%H:%M}"
    if timedelta(0) < age < timedelta(days=7):
        return f"{tr(_DAYS[local.weekday()])} {local:%H:%M}"
    return short_date(moment, now, zone)


def one_line(text: str, longest: int = 200) -> str:
    """Text of unknown origin on one line, without signs that could disturb its neighbours, cut with an ellipsis."""
    return marks.one_line(text, longest=longest).text


def breakable(address: str) -> str:
    """An address that may go on in the next line after its slashes and marks."""
    return re.sub(r"([/?&=.])", "\\1\u200b", address)


_STATES = {
    "new": (later("new"), "muted"),
    "ok": (later("healthy"), "good"),
    "failing": (later("failing"), "bad"),
    "asks": (later("asks you"), "bad"),
    "waiting": (later("waiting"), "warn"),
    "gone": (later("gone"), "bad"),
    "silent": (later("silent"), "warn"),
    "silent zero": (later("empty"), "warn"),
    "gap": (later("missed items"), "warn"),
    "same": (later("doubled"), "warn"),
    "undated": (later("undated"), "good"),
    "cut": (later("cut short"), "good"),
    "malformed": (later("has mistakes"), "warn"),
    "slow": (later("slow"), "good"),
}
_TOLD_BY_CONDITION = {"asks", "silent", "silent zero", "same", "gap", "undated", "cut", "malformed", "slow"}


def health_word(feed: Feed, now: datetime) -> str:
    """One word or two for a feed's health."""
    return tr(_STATES[condition(feed, now).word][0])


def health_head(feed: Feed, now: datetime) -> str:
    """The same at the beginning of a sentence."""
    word = health_word(feed, now)
    return word[:1].upper() + word[1:]


def health_tone(feed: Feed, now: datetime) -> str:
    """good, warn, bad or muted: which mark stands beside the word."""
    return _STATES[condition(feed, now).word][1]


def last_result(feed: Feed, now: datetime, zone: ZoneInfo, *, beside_name: bool = False) -> str:
    """What came of the last poll, or what is odd about the feed by now, in one plain sentence; `beside_name` without its host."""

    def said(reason: str) -> str:
        return heard(_without_host(reason, feed.url) if beside_name else reason).rstrip(".")

    health, how = feed.health, condition(feed, now)
    if how.word in _TOLD_BY_CONDITION:
        return said(how.why)
    if how.word == "waiting" and health.state != "waiting":
        return said(how.why)
    if health.state == "new" or health.last_polled is None:
        return tr("Not polled yet")
    if health.state == "waiting":
        allowed, planned = health.wait_until or health.next_poll, health.next_poll
        if allowed and planned and allowed <= now < planned:
            words = tr("Asked again after {when}, since the server wanted to be left alone")
            return words.format(when=clock(planned, now, zone))
        if allowed is None:
            return tr("Server says: try again later")
        return tr("Server says: try again after {when}").format(when=clock(allowed, now, zone))
    if health.state == "gone":
        return tr("The server says that this feed is gone for good")
    if health.state == "failing":
        many = tr("{number} times in a row").format(number=health.failures)
        times = f" ({many})" if health.failures > 1 else ""
        return (one_line(said(_reason(health.last_error or ""))) or tr("The last poll failed")) + times
    if health.last_status == 304:
        return tr("No change, {when}").format(when=ago(health.last_polled, now, zone))
    return tr("Read {when}").format(when=ago(health.last_polled, now, zone))


def _reason(error: str) -> str:
    """What a poll failed of, without the fingerprint of a certificate, which stands where it can be trusted."""
    if not shown_certificate(error):
        return error
    return ". ".join(sentence for sentence in error.split(". ") if not shown_certificate(sentence))


def _without_host(result: str, url: str) -> str:
    """The reason first, for a narrow column in which the feed's own name stands beside it: "Name cannot be found"."""
    found = re.match(r"[a-z]+://(?:[^/?#]*@)?([^/?#:]+)", url)
    if found is None:
        return result
    host = found[1]
    for long, short in (
        (f"The name {host} cannot", "Name cannot"),
        (f"The secure connection to {host} cannot be trusted", "Connection cannot be trusted"),
        (f"There is no way to {host}", "There is no way to the server"),
        (f"{host} ", "Server "),
    ):
        if result.startswith(long):
            return short + result.removeprefix(long)
    return result


def advice(feed: Feed, now: datetime) -> str:
    """What the user can do about a feed that is not well; empty when nothing needs doing."""
    return heard(condition(feed, now).advice)


def visit_words(visit: VisitRow) -> str:
    """What one poll brought, in words."""
    if visit.outcome == "not-modified" or (visit.outcome == "unchanged" and not visit.items):
        said = tr("No change")
    elif visit.outcome in {"failed", "gone", "waiting", "unreached"}:
        fallback = {
            "failed": tr("Failed"),
            "gone": tr("Gone for good"),
            "waiting": tr("The server asked us to wait"),
            "unreached": tr("The network was missing"),
        }
        said = one_line(heard(visit.reason)) or fallback[visit.outcome]
        if visit.status and str(visit.status) not in said:
            said = f"{said} ({visit.status})"
    elif visit.new:
        said = tr("{new} new of {items}").format(new=figure(visit.new), items=how_many(visit.items, "item"))
        if visit.flood:
            said += "; " + tr("so many at once that they were told in one alert")
    else:
        said = tr("Nothing new in {items}").format(items=how_many(visit.items, "item"))
    if visit.outcome in {"new", "unchanged", "not-modified"} and visit.reason:
        said += f". {one_line(heard(visit.reason))}"
    if visit.gap_seconds:
        gap = tr("a gap of about {time} before it: items may have been missed")
        said += "; " + gap.format(time=length_words(visit.gap_seconds))
    return said


def document_words(feed: Feed) -> str:
    """What the feed's last document held, as in "51 items, 3 undated, 94 % seen before"; empty for a feed that was never read."""
    if not feed.polls:
        return ""
    share = feed.health.seen_share
    said = [how_many(feed.habits.items, "item")]
    if feed.habits.undated:
        said.append(tr("{number} undated").format(number=figure(feed.habits.undated)))
    if share is not None:
        said.append(tr("{share} % seen before").format(share=f"{100 * share:.0f}"))
    return ", ".join(said)


def hub_words(feed: Feed) -> str:
    """That the feed's news could be pushed, and why it is not; empty where it names no hub."""
    if not feed.habits.hub:
        return ""
    words = tr("Its news could be pushed by {hub} (WebSub). That needs a public address, so it is polled.")
    return words.format(hub=one_line(feed.habits.hub))


def length_words(seconds: int) -> str:
    """As in "40 min", "3 h" or "2 days"."""
    if seconds < 3600:
        return tr("{n} min").format(n=max(1, seconds // 60))
    return tr("{n} h").format(n=seconds // 3600) if seconds < 172800 else how_many(seconds // 86400, "day")
