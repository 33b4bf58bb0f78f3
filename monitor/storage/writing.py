"""The class of the connection that writes: sqlite-utils' Database, without the arrays that it would load numpy to know.

Loading numpy is a fifth of the time that a command takes to start and 25 MB of every engine; nothing of it is ever written.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType


@contextmanager
def _unseen(name: str) -> Iterator[None]:
    """Let an optional import fail; where it is loaded already it stays as it is."""
    modules: dict[str, ModuleType | None] = sys.modules  # type: ignore[assignment]  # None: not there
    if name in modules:
        yield
        return
    modules[name] = None
    try:
        yield
    finally:
        del modules[name]


with _unseen("numpy"):
    from sqlite_utils import Database

__all__ = ["Database", "at_once", "step"]


def step(db: Database) -> AbstractContextManager[object]:
    """A transaction, unless one is under way: what is stored together goes back together, and after a savepoint FTS5 begins anew."""
    return nullcontext() if db.conn.in_transaction else db.atomic()


@contextmanager
def at_once(db: Database) -> Iterator[None]:
    """A transaction that waits for its turn to write before it reads anything, and then cannot be overtaken by another program."""
    db.conn.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.conn.execute("COMMIT")
    except BaseException:
        db.conn.rollback()
        raise
