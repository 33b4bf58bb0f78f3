"""Which SQLite library is used: the one that sqlite-utils takes, without paying for its import.

Two SQLite libraries on one file in one process break POSIX locks, and sqlite-utils takes pysqlite3 wherever it is installed.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
else:
    try:
        import pysqlite3 as sqlite3
    except ImportError:
        import sqlite3

__all__ = ["sqlite3"]
