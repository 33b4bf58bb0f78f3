"""What users say about feeds: followed, changed, taken from lists, left again; each command whole or not at all."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta

from monitor import commands as ask
from monitor import promises, topic_names
from monitor.errors import UserError
from monitor.events import Bus, FeedsChanged
from monitor.feeds import access, urls
from monitor.feeds.schedule import FORCED_SHORTEST, LONGEST_CHOSEN
from monitor.feeds.sources.disk import is_file
from monitor.following.kept_headers import Change, KeptHeaders
from monitor.following.proxy_passwords import ProxyPasswords
from monitor.model import Feed, Subscription
from monitor.plugins import Sources
from monitor.ports import Vault
from monitor.storage.store import Store

_SHORTEST_INTERVAL, _LONGEST_INTERVAL = (limit // timedelta(minutes=1) for limit in (FORCED_SHORTEST, LONGEST_CHOSEN))

_QUERIES = {"gdelt:", "google-news:"}

Command = ask.AddFeeds | ask.ImportOpml | ask.RemoveFeed | ask.EditFeed | ask.SetPassword


class Following:
    """Carries out the commands that say what is followed. Raises UserError when one is refused."""

    def __init__(self, store: Store, bus: Bus, vault: Vault, sources: Sources, proxies: ProxyPasswords) -> None:
        self._store = store
        self._bus = bus
        self._vault = vault
        self._sources = sources
        self._kept = KeptHeaders(vault)
        self._proxies = proxies

    def do(self, command: Command) -> ask.Done:
        """Carry out one command."""
        match command:
            case ask.AddFeeds():
                return self._add(command.subscriptions, whole=command.whole, again=command.again)
            case ask.ImportOpml():
                return self._import_opml(command)
            case ask.RemoveFeed():
                return self._remove(command)
            case ask.EditFeed():
                return self._edit(command)
            case ask.SetPassword():
                return self._set_password(command)

    def _add(
        self,
        subscriptions: Iterable[Subscription],
        wrong: Sequence[str] = (),
        notes: Sequence[str] = (),
        *,
        whole: bool = False,
        again: bool = False,
    ) -> ask.Done:
        """`wrong` says of others why they cannot be followed, `notes` what was left out of some of these."""
        wrong = list(wrong)
        known_topics = self._topics()
        good: list[Subscription] = []
        secrets: list[Change] = []
        for subscription, stands in self._as_followed(subscriptions):
            try:
                checked = _checked(subscription, known_topics, self._sources, stands=stands)
                is_new = bool(checked.headers) and self._store.feed(checked.url) is None
                about, secret = self._kept.change(checked, checked if again else None) if is_new else (checked, None)
            except UserError as error:
                wrong.append(str(error))
                continue
            good.append(about)
            secrets += [secret] if secret else []
        if whole and wrong:
            raise UserError("; ".join(wrong))
        added, known = self._store.add_feeds(good)
        if added:
            self._bus.publish(FeedsChanged())
        kept = [self._kept.make(one) for one in secrets]
        told = () if all(kept) else (promises.HEADERS,)
        return ask.Done({"added": added, "known": known, "rejected": len(wrong)}, (*wrong, *notes, *told))

    def _as_followed(self, subscriptions: Iterable[Subscription]) -> Iterator[tuple[Subscription, str]]:
        """Each with the address under which it is followed already, where we would write that otherwise today."""
        old = {address: url for url in self._urls() if (address := urls.of_feed(url)) not in {"", url}}
        for one in subscriptions:
            stands = old.get(self._sources.address(one.url), "") if old else ""
            yield (dataclasses.replace(one, url=stands) if stands else one), stands

    def _urls(self) -> list[str]:
        return [feed.url for feed in self._store.feeds()]

    def _topics(self) -> set[str]:
        return {topic.name for topic in self._store.topics()}

    def _import_opml(self, command: ask.ImportOpml) -> ask.Done:
        from monitor.feeds import opml  # loaded when first asked for

        read, rejected = opml.read(command.text.encode("utf-8", "surrogateescape"), address=self._sources.address)
        wrong = [f"line {row.line}: {row.reason}: {row.text}" for row in rejected if not row.taken]
        notes = [f"line {row.line}: {row.reason}: {row.text}" for row in rejected if row.taken]
        topics, proxies = self._topics(), {feed.about.proxy for feed in self._store.feeds()} | {""}
        followed: list[Subscription] = []
        for one in read:
            if one.proxy not in proxies and not command.proxies:
                wrong.append(
                    f"{urls.shown(one.url)}: goes through the proxy {one.proxy}, which you have to allow (--proxies)"
                )
                continue
            fits, left_out = _without_what_is_not_here(one, topics)
            followed.append(dataclasses.replace(fits, allow_local=command.allow_local))
            if left_out and self._store.feed(one.url) is None:
                notes.append(f"{urls.shown(one.url)}: {left_out}")
        return self._add(followed, wrong, notes)

    def _remove(self, command: ask.RemoveFeed) -> ask.Done:
        feed = self._required_feed(command.url)
        articles = self._store.remove_feed(feed.url)
        if feed.about.username:
            self._vault.delete(feed.url, feed.about.username)
        self._kept.drop(feed.about)
        self._proxies.left(feed.about.proxy)
        self._bus.publish(FeedsChanged())
        return ask.Done({"articles": articles})

    def _edit(self, command: ask.EditFeed) -> ask.Done:
        before = self._required_feed(command.url).about
        checked = _checked(command.about, self._topics(), self._sources, stands=before.url)
        about, secrets = self._kept.change(checked, before)
        self._store.edit_feed(before.url, about)
        kept = self._kept.make(secrets)
        gone = {
            "password_gone": int(self._left(before, about) and bool(about.username)),
            "proxy_password_gone": int(self._proxies.left(before.proxy, about.proxy)),
        }
        self._bus.publish(FeedsChanged())
        return ask.Done({"feeds": 1, **gone}, () if kept else (promises.HEADERS,))

    def _left(self, before: Subscription, after: Subscription) -> bool:
        """Take away the password of a user or an address that the feed has no more; whether there was one."""
        if not before.username or (before.url, before.username) == (after.url, after.username):
            return False
        had = self._vault.read(before.url, before.username) is not None
        self._vault.delete(before.url, before.username)
        return had

    def _set_password(self, command: ask.SetPassword) -> ask.Done:
        about = self._required_feed(command.url).about
        if command.password is None:
            self._vault.delete(about.url, command.username)
            return ask.Done({"kept": 0})
        kept = self._vault.write(about.url, command.username, command.password)
        if about.username != command.username:
            after = dataclasses.replace(about, username=command.username)
            self._store.edit_feed(about.url, after)
            self._left(about, after)
        return ask.Done({"kept": int(kept)}, () if kept else (promises.LOGIN,))

    def _required_feed(self, url: str) -> Feed:
        feed = self._store.feed(url) or self._store.feed(self._sources.address(url))
        alike = [one for one in self._store.feeds() if urls.shown(one.url) == url] if feed is None else []
        if len(alike) == 1:  # as lists show it, without its key
            return alike[0]
        if feed is None:
            raise UserError(f"not a feed of this archive: {urls.shown(url)}. `wirewatch feeds list` shows them.")
        return feed


def _without_what_is_not_here(one: Subscription, topics: set[str]) -> tuple[Subscription, str]:
    """A feed of a list as it can be followed here, and what of it was left out, in words."""
    left_out: list[str] = []
    if one.topic is not None and one.topic not in topics:
        left_out.append(f"there is no topic named {one.topic}; the feed is followed without it")
        one = dataclasses.replace(one, topic=None)
    if _wrong_interval(one.interval_minutes):
        left_out.append(f"{_wrong_interval(one.interval_minutes)}; the feed is followed at its own rhythm")
        one = dataclasses.replace(one, interval_minutes=None)
    return one, "; ".join(left_out)


def _wrong_interval(minutes: int | None) -> str:
    if minutes is None or _SHORTEST_INTERVAL <= minutes <= _LONGEST_INTERVAL:
        return ""
    return f"an interval must be from {_SHORTEST_INTERVAL} minutes to a week"


def _checked(subscription: Subscription, topics: set[str], sources: Sources, *, stands: str = "") -> Subscription:
    """The subscription with a whole address; one that `stands` is left as it is. Raises UserError saying what is wrong with it."""
    shown = urls.shown(subscription.url)
    if urls.has_credentials(subscription.url):
        raise UserError(f"{shown}: leave the user name and password out of the address; give them separately (--user)")
    url = stands if stands == subscription.url else sources.address(subscription.url)
    if not url and subscription.url.strip().lower() in _QUERIES:
        raise UserError(f"{shown} is followed by the words to search for, as in {shown}harbour")
    if not url:
        raise UserError(f"{shown}: not an address of a feed; it must begin with http:// or https://")
    if is_file(url) and not subscription.allow_local:
        raise UserError(
            f"{shown}: a file of this machine is followed only if you allow this feed to be local (--allow-local)"
        )
    if wrong := _wrong_interval(subscription.interval_minutes):
        raise UserError(f"{shown}: {wrong}")
    if subscription.topic is not None and subscription.topic not in topics:
        raise UserError(f"{shown}: {topic_names.unknown(subscription.topic, topics)}")
    headline_only = subscription.headline_only or sources.manners(url).headline_only
    return access.checked(dataclasses.replace(subscription, url=url, headline_only=headline_only))
