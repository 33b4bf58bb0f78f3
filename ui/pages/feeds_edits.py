"""What a user changed about a feed: what of it cannot be saved, and how the rest is sent to the engine, secrets to the keyring."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.commands import Command, Done, EditFeed, Refused, SetPassword, SetProxyPassword
from monitor.errors import UserError
from monitor.reading import certificate
from ui.pages import consent, feeds_headers, feeds_proxy
from ui.pages.form_rows import Problem
from ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from monitor.model import Feed, Subscription
    from ui.desk import Desk


@dataclass(frozen=True, slots=True)
class Edited:
    """Changes to a feed that are not saved yet. Passwords: "" stays as it is, None is taken away."""

    feed: Feed
    about: Subscription
    password: str | None = ""
    proxy_password: str | None = ""

    @property
    def secrets(self) -> bool:
        """Whether a password is among them."""
        return self.password != "" or self.proxy_password != ""


def wrong(edited: Edited) -> Problem | None:
    """Why these settings cannot be saved, and in which field it is mended; None when they can."""
    about = edited.about
    if "://" not in about.url:
        return Problem("url", tr("The address must begin with https:// or http://"))
    if about.url.lower().startswith("file:") and not about.allow_local:
        return Problem("allow_local", tr("Tick this for a file of this machine."))
    if edited.password and not about.username:
        return Problem("username", tr("A password needs a user name."))
    if (problem := feeds_proxy.wrong(about.proxy, edited.proxy_password)) is not None:
        return problem
    try:
        certificate(about.certificate)
    except UserError:
        return Problem("certificate", tr("Give all 64 hex digits of the fingerprint, or leave the line empty."))
    if why := feeds_headers.wrong(about.headers, edited.feed.about.headers):
        return Problem("headers", why)
    return None


def send(
    desk: Desk, edited: Edited, then: Callable[[list[str]], None], refused: Callable[[Refused], None], owner: QWidget
) -> None:
    """Send what changed, one after the other; `then` gets what the engine remarked on passwords and headers.

    A new address that is a query is told first; the user may leave it.
    """
    remarks: list[str] = []
    waiting = _commands(edited)

    def go_on(done: Done | None = None) -> None:
        remarks.extend((*done.lines, *_gone(edited, done)) if done is not None else ())
        if waiting:
            desk.send(waiting.pop(0), go_on, refused, owner=owner)
        else:
            then(remarks)

    moved = edited.about.url != edited.feed.url
    notice = desk.reading.query_notice(edited.about.url) if moved else ""
    left = Refused(tr("The new address was left out; nothing was saved."))
    consent.ask(owner, [notice] if notice else [], tr("Save"), go_on, lambda: refused(left))


def had_secrets(feed: Feed) -> bool:
    """Whether the keyring may hold something of this feed: a password, its proxy's, or the value of a header."""
    about = feed.about
    return bool(about.username) or "@" in about.proxy or any(not value for _, value in about.headers)


def _gone(edited: Edited, done: Done) -> list[str]:
    """Passwords that were left behind with the old address or proxy, and that were not given anew with the new one."""
    told = []
    if done.counts.get("password_gone") and edited.password == "":
        told.append(tr("Its password belonged to the old address or user and was taken away: enter it again."))
    if done.counts.get("proxy_password_gone") and edited.proxy_password == "":
        told.append(tr("The proxy's password belonged to the old proxy and was taken away: enter that of the new one."))
    return told


def _commands(edited: Edited) -> list[Command]:
    about = edited.about
    commands: list[Command] = [EditFeed(edited.feed.url, about)]
    if edited.password != "" and about.username:
        commands.append(SetPassword(about.url, about.username, edited.password))
    if edited.proxy_password != "" and "@" in about.proxy:
        commands.append(SetProxyPassword(about.proxy, edited.proxy_password))
    return commands
