"""The three kinds of failure: what the world does, what the user typed, and (not here, never caught) our own bugs."""

from __future__ import annotations

import errno
from typing import Any

_NOT_READ = {
    errno.ENOENT: "there is no such file",
    errno.EISDIR: "it is a folder; name a file in it",
    errno.ENOTDIR: "a part of its path is a file and not a folder",
    errno.EACCES: "you may not read it; check its permissions",
    errno.EPERM: "you may not read it; check its permissions",
    errno.ENAMETOOLONG: "its name is too long",
    errno.ELOOP: "it is a link that leads back to itself",
}


def why_not_read(error: OSError) -> str:
    """Why a file cannot be read, in plain words and without numbers of the operating system."""
    return _NOT_READ.get(error.errno or 0) or error.strerror or "the operating system gives no reason"


class FetchError(Exception):
    """The world did not give us a feed; shown beside the feed it belongs to.

    `reason` is one plain sentence for people; `status` the HTTP status where one was received; `retry_after` seconds the
    server asked us to wait; `gone` says that the server called the address dead for good (410, and no temporary redirect before it);
    `kind` a stable word for programs (`dns`, `connect`, `proxy`, `tls`, `timeout`, `too-big`, `encoding`, `cut`, `redirect`, `address`,
    `local-address`, `status`, `not-a-feed`, `parser`, `keyring`, `robots`, `media`, `paywall`, `fault`).
    """

    def __init__(
        self,
        url: str,
        reason: str,
        *,
        kind: str,
        status: int | None = None,
        retry_after: float | None = None,
        gone: bool = False,
    ) -> None:
        super().__init__(url, reason)
        self.url = url
        self.reason = reason
        self.kind = kind
        self.status = status
        self.retry_after = retry_after
        self.gone = gone
        self.ms = 0  # how long the asking took, set by whoever measured it
        self.bytes = 0  # of the answer that could not be read
        self.busy = False  # the source says with its status that it was asked too often
        self.target = ""  # of a redirect that was to be told, not followed: where it leads
        self.requests = 0  # how many it took, redirects and repeats included, set by whoever counted them

    def __str__(self) -> str:
        return f"{self.url}: {self.reason}"

    def __reduce__(self) -> tuple[object, ...]:
        extras = {"kind": self.kind, "status": self.status, "retry_after": self.retry_after, "gone": self.gone}
        return _unpickle_fetch_error, (self.url, self.reason, extras)


def _unpickle_fetch_error(url: str, reason: str, extras: dict[str, Any]) -> FetchError:
    return FetchError(url, reason, **extras)


def own_fault(url: str) -> FetchError:
    """What stands beside a feed when a bug of ours, and not the world, kept us from reading it. The bug itself is raised elsewhere."""
    reason = "Wirewatch has a fault of its own that this feed brings about; no other feed is touched by it. Please report it."
    return FetchError(url, reason, kind="fault")


class UserError(Exception):
    """Something the user gave us cannot be used; the text says what, where and how to mend it. Nothing was changed."""


class QueryError(UserError):
    """A query that does not parse. `start` and `end` are 0-based code points in the text; `fix` is a query that would work, if known.

    `query` is that text, where whoever asked gave several.
    """

    def __init__(self, message: str, start: int, end: int, fix: str | None = None, query: str = "") -> None:
        super().__init__(message)
        self.query = query
        self.message = message
        self.start = start
        self.end = end
        self.fix = fix

    def __reduce__(self) -> tuple[object, ...]:
        return QueryError, (self.message, self.start, self.end, self.fix, self.query)


class TooMuchError(UserError):
    """Judging one article by a query takes more steps than any article is given. Whether it matches is not known."""

    def __init__(self, title: str = "") -> None:
        named = f' "{title[:80]}"' if title else ""
        super().__init__(
            f"The query takes too many steps on the article{named}, where its words stand thousands of times; whether it matches is not "
            "known. Join fewer words by NEAR, write alternatives as one group, (a OR b) NEAR/5 c, or make several topics of it."
        )
        self.title = title

    def __reduce__(self) -> tuple[object, ...]:
        return TooMuchError, (self.title,)


class PrecedenceError(QueryError):
    """AND and OR stand side by side; `fix` is the query with the parentheses we would add."""


class EngineBusyError(UserError):
    """Another process is the engine of this data folder and cannot take the command (exit code 3)."""


class EngineLostError(UserError):
    """The engine of another process went away while it had our command; it may have been carried out or not."""


class EngineFaultError(Exception):
    """A bug in the engine of another process kept it from carrying out our command; its log has the details."""


class StaleTopicsError(Exception):
    """Articles were judged with topics that have changed since; judge them again and save then. Nothing was stored."""


class ArchiveError(UserError):
    """The archive cannot be opened: damaged, newer than this version, read-only or locked. The file was left as it is."""


class ChannelError(Exception):
    """An alert could not be sent; `reason` is one plain sentence for people without anything secret. `after`: seconds to wait at least.

    `this_one`: the other side is there and refused this alert for what it is, so others need not wait with it.
    """

    def __init__(self, reason: str, *, after: int = 0, this_one: bool = False) -> None:
        super().__init__(reason)
        self.reason = reason
        self.after = after
        self.this_one = this_one
