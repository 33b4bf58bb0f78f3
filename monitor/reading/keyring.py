"""What the window says where a secret is entered: whether there is a keyring that will keep it."""

from __future__ import annotations

from monitor.vault import keyring_state, locked


def keyring_words() -> tuple[bool, str]:
    """Whether a secret would be kept for longer than this session, and a sentence about it. Takes up to a second; asks for no secret."""
    kept, why = keyring_state()
    if not kept:
        return False, f"{why[:1].upper()}{why[1:]}."
    if locked():
        return (
            False,
            "The keyring is locked. Unlock it when it asks; until then what you enter serves this session only.",
        )
    return True, "Kept in the system's keyring, never in a file."
