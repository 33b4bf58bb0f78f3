"""What became of an import, row by row."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row of an import that could not be used, and why. `file` is the name of the file it stands in, where there may be several.

    `taken`: it was used, without what the reason names.
    """

    line: int
    reason: str
    text: str
    file: str = ""
    taken: bool = False


@dataclass(frozen=True, slots=True)
class Imported:
    """The result of importing articles. `remarks`: rows that were taken without their date.

    `noted`: the first thousand rows that were rejected or have a remark; `rejects_file` has all, and is empty when there are none.
    """

    accepted: int = 0
    known: int = 0
    edited: int = 0
    rejected: int = 0
    remarks: int = 0
    noted: tuple[Rejected, ...] = field(default=())
    rejects_file: str = ""
