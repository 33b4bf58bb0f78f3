"""What is said of a secret that no keyring keeps: how long it serves."""

from __future__ import annotations

from collections.abc import Iterable

LOGIN = "There is no keyring that can keep it: the password serves until Wirewatch ends and must be given again."
HEADERS = "There is no keyring that can keep its headers: they serve until Wirewatch ends and must be given again."
CHANNEL = "There is no keyring that can keep it: the secret serves until Wirewatch ends; enter it again then."

LOST = (
    "No keyring took what is secret, so it is lost now that this command ends. "
    "Set up or unlock a keyring, or start the window or `wirewatch watch` first, and give it again."
)
"""The same where the engine ends with the command that it carries out."""


def of_one_command(lines: Iterable[str]) -> tuple[str, ...]:
    """What an engine says that ends with this command: it keeps nothing until later."""
    return tuple(LOST if said in {LOGIN, HEADERS, CHANNEL} else said for said in lines)
