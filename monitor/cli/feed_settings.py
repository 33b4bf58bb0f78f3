"""`feeds add`, `feeds edit`, `feeds show`: what a user says about a feed."""

from __future__ import annotations

import argparse
import dataclasses
from collections.abc import Iterable

from monitor.cli.door import open_door, open_reading, the_feed
from monitor.cli.feed_password import keep, one_password
from monitor.cli.options import Commands
from monitor.cli.output import Json, emit, line, say, tell_added
from monitor.commands import AddFeeds, EditFeed, SetPassword
from monitor.errors import UserError
from monitor.feeds.access import certificate, header, in_pairs, may_be_secret, shown_certificate
from monitor.feeds.extract import HOW_TO, is_installed
from monitor.model import Feed, Subscription
from monitor.pasted import Pasted, taken_apart
from monitor.shown_address import shown

_TEXTS = {
    "title": "what you call it",
    "folder": "the folder it is in",
    "kind": "what kind of source it is, as in newspaper or agency",
    "country": "the country it is from, in two letters",
    "family": "who owns it: feeds of one family are one voice",
    "lang": "the language it is in, as in en or ko",
}
_OVERHEARD = (
    "The password that stood in the address was taken out of it; no file of ours holds it. On a command line others may have seen it, and "
    "your shell may remember it: the next time use --user NAME --password-stdin."
)
_GONE = {
    "password_gone": "Its password belonged to the address and user before and was taken out of the keyring; give it again: "
    "wirewatch feeds password {about.url}",
    "proxy_password_gone": "The password belonged to the proxy before and was taken out of the keyring; the new proxy needs its own: "
    "wirewatch feeds password --proxy {about.proxy}",
}
_SWITCHES = {
    "full_text": "get the whole text of each new article from its page",
    "headline_only": "the feed carries headlines and no text",
    "allow_local": "this feed's own host may be on this machine or network",
}


def add(verbs: Commands, common: argparse.ArgumentParser) -> None:
    """The three verbs."""
    _add_add(verbs.add_parser("add", parents=[common], help="subscribe; does not fetch"))
    _add_edit(verbs.add_parser("edit", parents=[common], help="change what you say about a feed; only what is given"))
    show = verbs.add_parser("show", parents=[common], help="what you say about a feed")
    show.add_argument("url", metavar="URL", help="the feed's address")
    show.add_argument("--json", action="store_true", help="JSON on stdout")
    show.set_defaults(run=run_show)


def _add_add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("urls", nargs="+", metavar="URL", help="one or more addresses")
    parser.add_argument("--title", default="", help="what you call it (default: what the feed calls itself)")
    parser.add_argument("--folder", default="", help="the folder to put it into")
    parser.add_argument("--interval", type=int, metavar="MINUTES", help="poll every so many minutes (5 or more)")
    parser.add_argument("--topic", metavar="NAME", help="everything from this feed counts for this topic")
    parser.add_argument("--allow-local", action="store_true", help=_SWITCHES["allow_local"])
    parser.add_argument("--full-text", action="store_true", help=_SWITCHES["full_text"])
    parser.add_argument(
        "--certificate", default="", metavar="SHA256", help="trust the one certificate with this fingerprint, here only"
    )
    parser.add_argument(
        "--proxy", default="", metavar="URL", help="reach this feed through http:// or socks5://host:port"
    )
    parser.add_argument(
        "--header",
        action="append",
        default=[],
        metavar="NAME: VALUE",
        help="send this header to the feed's own site; NAME: - reads the value from standard input",
    )
    parser.add_argument("--user", metavar="NAME", help="user name for the feed")
    parser.add_argument("--password-stdin", action="store_true", help="read the password from standard input")
    parser.add_argument("--json", action="store_true", help="JSON on stdout")
    parser.set_defaults(run=run_add)


def _add_edit(parser: argparse.ArgumentParser) -> None:
    parser.epilog = 'An empty value ("") takes what stands there away. Passwords: `wirewatch feeds password`.'
    parser.add_argument("url", metavar="URL", help="the feed's address")
    parser.add_argument("--address", metavar="URL", help="the feed's new address; its articles stay with it")
    for name, words in _TEXTS.items():
        parser.add_argument(f"--{name}", metavar="TEXT", help=words)
    parser.add_argument(
        "--interval", type=_interval, metavar="MINUTES", help="poll every so many minutes (5 or more), or: auto"
    )
    parser.add_argument("--topic", metavar="NAME", help="everything from this feed counts for this topic")
    for name, words in _SWITCHES.items():
        parser.add_argument(f"--{name.replace('_', '-')}", action=argparse.BooleanOptionalAction, help=words)
    parser.add_argument(
        "--certificate",
        metavar="SHA256",
        help="trust the one certificate with this fingerprint, here only; `shown`: the one that the last poll was shown",
    )
    parser.add_argument("--proxy", metavar="URL", help="reach this feed through http:// or socks5://[user@]host:port")
    headers = parser.add_mutually_exclusive_group()
    headers.add_argument(
        "--header",
        action="append",
        metavar="NAME: VALUE",
        help="send this header; those given replace all before, NAME: alone keeps its value",
    )
    headers.add_argument("--no-headers", action="store_true", help="send no headers of its own")
    parser.add_argument("--user", metavar="NAME", help="user name for the feed")
    parser.add_argument("--json", action="store_true", help="JSON on stdout: what stands now, as in show")
    parser.set_defaults(run=run_edit)


def _interval(text: str) -> int:
    """Minutes; 0 for automatic."""
    if text.strip() in {"", "auto"}:
        return 0
    if not text.strip().isdecimal() or not text.strip().isascii():
        raise argparse.ArgumentTypeError(f"{text[:40]!r} is no number of minutes; `auto` follows the feed's own rhythm")
    return int(text)


def run_add(options: argparse.Namespace) -> int:
    if options.password_stdin and not options.user:
        raise UserError("--password-stdin needs --user NAME")
    headers = tuple(map(_header, options.header))
    pasted = [taken_apart(url) or Pasted(url, "", "") for url in options.urls]
    if options.user and any(one.user for one in pasted):
        raise UserError("a user name stands in the address and in --user; give it once")
    subscriptions = tuple(
        Subscription(
            one.url,
            title=options.title,
            folder=options.folder,
            interval_minutes=options.interval,
            topic=options.topic,
            allow_local=options.allow_local,
            username=one.user or options.user,
            full_text=options.full_text,
            certificate=certificate(options.certificate),
            proxy=options.proxy,
            headers=headers,
        )
        for one in pasted
    )
    tell_queries(subscriptions)
    _warn(subscriptions[0])
    password = one_password() if options.password_stdin else ""
    with open_door(options) as door:
        done = door.do(AddFeeds(subscriptions, whole=True))
        asked = [SetPassword(one.url, options.user, password) for one in subscriptions if options.password_stdin]
        asked += [SetPassword(one.url, one.user, one.password) for one in pasted if one.password]
        kept = keep(door, asked)
    if any(one.password for one in pasted):
        say(_OVERHEARD)
    if done.counts["known"] and _says_more(options):
        say("a feed that is known already was left as it is; `wirewatch feeds edit URL` changes it")
    return max(tell_added(done, as_json=options.json), int(not kept))


def _says_more(options: argparse.Namespace) -> bool:
    """Whether anything but addresses was given."""
    given = (options.title, options.folder, options.interval, options.topic, options.allow_local, options.full_text)
    return any((*given, options.certificate, options.proxy, options.header))


def tell_queries(subscriptions: Iterable[Subscription]) -> None:
    """Say whom a query is sent to, before it is added."""
    from monitor.plugins import installed

    for subscription in subscriptions:
        if notice := installed().notice(subscription.url):
            say(notice)


def _warn(about: Subscription) -> None:
    """Say what the user may not expect of such settings."""
    if about.full_text and not is_installed():
        say(HOW_TO)


def run_edit(options: argparse.Namespace) -> int:
    with open_reading(options) as reading:
        feed = the_feed(reading, options.url)
    about = _edited(feed, options)
    if about.url != feed.url:
        tell_queries([about])
    _warn(about)
    remarks: tuple[str, ...] = ()
    if about != feed.about:
        with open_door(options) as door:
            done = door.do(EditFeed(feed.url, about))
        remarks = (*done.lines, *(told.format(about=about) for what, told in _GONE.items() if done.counts[what]))
    for remark in remarks:
        say(remark)
    with open_reading(options) as reading:
        stands = the_feed(reading, about.url)
    if options.json:
        emit(_settings(stands))
    else:
        names = [field.name for field in dataclasses.fields(Subscription) if _differ(field.name, feed.about, about)]
        line(f"Changed {shown(stands.url)}: {', '.join(names).replace('_', ' ')}." if names else "Nothing changed.")
    return 1 if remarks else 0


def _differ(name: str, before: Subscription, after: Subscription) -> bool:
    return bool(getattr(before, name) != getattr(after, name))


def _edited(feed: Feed, options: argparse.Namespace) -> Subscription:
    """What the user says about the feed from now on. Raises UserError when nothing was said or it cannot be used."""
    said = {name: getattr(options, name) for name in (*_TEXTS, *_SWITCHES) if getattr(options, name) is not None}
    if options.address is not None:
        said["url"] = options.address
    if options.interval is not None:
        said["interval_minutes"] = options.interval or None
    if options.topic is not None:
        said["topic"] = options.topic or None
    if options.user is not None:
        said["username"] = options.user or None
    if options.proxy is not None:
        said["proxy"] = options.proxy
    if options.certificate is not None:
        said["certificate"] = _certificate(feed, options.certificate)
    if options.header is not None or options.no_headers:
        said["headers"] = tuple(map(_header, options.header or ()))
    if not said:
        raise UserError("say what to change: `wirewatch feeds edit --help` lists it")
    return dataclasses.replace(feed.about, **said)


def _header(text: str) -> tuple[str, str]:
    """A header as typed; "Name: -" takes its value from standard input, as an argument is seen by other users of the machine."""
    name, value = header(text)
    return name, one_password(f"value of {name}") if value == "-" else value


def _certificate(feed: Feed, given: str) -> str:
    if given != "shown":
        return certificate(given)
    shown = shown_certificate(feed.health.last_error)
    if not shown:
        raise UserError(
            "the last poll was not shown a certificate that needs your trust; poll the feed, or give the fingerprint"
        )
    say(f"Trusting the certificate with the SHA-256 fingerprint {in_pairs(shown)}, for this feed's host only.")
    return shown


def run_show(options: argparse.Namespace) -> int:
    with open_reading(options) as reading:
        feed = the_feed(reading, options.url)
    settings = _settings(feed)
    if options.json:
        emit(settings)
        return 0
    about = feed.about
    words = settings | {
        "url": shown(about.url),
        "interval": f"{about.interval_minutes} minutes" if about.interval_minutes else "automatic",
        "headers": ", ".join(f"{name}: {_hushed(name, value)}" for name, value in about.headers),
    }
    for name, value in words.items():
        said = {True: "yes", False: "no", None: ""}.get(value) if isinstance(value, bool) or value is None else value
        line(f"{name.replace('_', ' ') + ':':<19}{said}".rstrip())
    return 0


def _settings(feed: Feed) -> dict[str, Json]:
    about = feed.about
    return {
        "url": about.url,
        **{name: getattr(about, name) for name in _TEXTS},
        "interval": about.interval_minutes,
        "topic": about.topic,
        **{name: getattr(about, name) for name in _SWITCHES},
        "user": about.username,
        "certificate": about.certificate,
        "shown_certificate": shown_certificate(feed.health.last_error),
        "proxy": about.proxy,
        "headers": [{"name": name, "value": _hushed(name, value)} for name, value in about.headers],
    }


def _hushed(name: str, value: str) -> str:
    """A header's value for the screen: not where it may be a secret, which the keyring has."""
    return "…" if may_be_secret(name) else value
