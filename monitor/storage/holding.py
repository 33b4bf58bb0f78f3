"""Looking through the texts of an archive for characters side by side, where the index cannot be asked for them.

SQLite reads a million headlines so in a second or two; judging each takes half a minute.
"""

from __future__ import annotations

from monitor.held import UNSURE, Held, Scan

_SPELLED = {sign: f"\\{sign}" for sign in "%_\\"} | dict.fromkeys(UNSURE, "_")
_TEXTS = ("title", "summary", "body")
_COLUMNS = {
    "title": "{0}a.title{1}",
    "summary": "{0}a.summary{1}",
    "body": "{0}a.body{1} OR EXISTS (SELECT 1 FROM full_text t WHERE t.article_id = a.id AND {0}t.text{1})",
}
_FOUND = "a.id IN (SELECT rowid FROM search WHERE search MATCH :scanned)"


def condition(scan: Scan, values: dict[str, str | int]) -> str:
    """The condition on `article a` that every match fulfils. Adds to the values that it names."""
    parts = [part for number, held in enumerate(scan.held) for part in _tests(held, f"held{number}", values)]
    if scan.match is not None:
        values["scanned"] = scan.match
        parts.insert(0, _FOUND)
    return f"({' OR '.join(parts) or '0'})"


def _tests(held: Held, name: str, values: dict[str, str | int]) -> list[str]:
    """One test for each text. LIKE takes capitals of the plain alphabet for small letters; for an UNSURE letter it takes any."""
    if held.folded:
        values[name] = f"%{''.join(_SPELLED.get(char, char) for char in held.text)}%"
        around = ("", f" LIKE :{name} ESCAPE '\\'")
    else:
        values[name] = held.text
        around = ("instr(", f", :{name})")
    return [_COLUMNS[field].format(*around) for field in _TEXTS if held.field in {None, field}]
