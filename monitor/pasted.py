"""An address as people paste it, with a user and a password in it: taken apart, so that the password can go to the keyring."""

from __future__ import annotations

from urllib.parse import unquote, urlsplit

from monitor.values import dataclass


@dataclass(frozen=True, slots=True)
class Pasted:
    """`url` without what stood before the host, and the `user` and `password` that stood there (unquoted; a password may be "")."""

    url: str
    user: str
    password: str


def taken_apart(text: str) -> Pasted | None:
    """A single address of the web that holds a user, taken apart; None for all else."""
    typed = text.strip()
    try:
        parts = urlsplit(typed)
        user, host = parts.username, parts.hostname
    except ValueError:
        return None
    if not user or not host or parts.scheme.casefold() not in {"http", "https"} or len(typed.split()) != 1:
        return None
    clean = parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()
    return Pasted(clean, unquote(user), unquote(parts.password or ""))
