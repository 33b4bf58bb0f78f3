"""Row 9, memory: whatever 16 MB hold, a child that reads them needs no more than 120 MB beyond what a good feed needs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hostile_house import HARMLESS, ROOT

from monitor.feeds.xmltext import MAX_ADDED

MORE_MB = 120
MB = 1_000_000
RSS = '<rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel><title>t</title><item><title>{}</title><guid>1</guid>'
END = "</item></channel></rss>"
ATOM = (
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><entry><id>1</id><title>t</title>'
    '<content type="{}">{}</content></entry></feed>'
)
JSON = '{"version": "https://jsonfeed.org/version/1.1", "title": "t", "items": ['
WIDE = "\U0001f600"
"""In a text with this a character takes four bytes of memory."""


def field(name: str, text: str, title: str = "t") -> str:
    return f"{RSS.format(title)}<{name}>{text}</{name}>{END}"


DOCUMENTS = {
    "an entity many times": lambda: (
        "<!DOCTYPE rss [<!ENTITY a '" + "harbour " * 25 + "'>]>" + field("description", "&a;" * 5 * MB)
    ),
    "just fewer entities": lambda: (
        "<!DOCTYPE rss [<!ENTITY a '" + "harbour " * 25 + "'>]>" + field("description", "&a;" * (MAX_ADDED // 197))
    ),
    "a long text": lambda: field("description", "harbour " * 1_950_000),
    "a long text with one wide sign": lambda: field("description", WIDE + "harbour " * 1_950_000),
    "a long title": lambda: field("description", "x", title=WIDE + "harbour " * 1_950_000),
    "paragraphs": lambda: field("description", WIDE + "&lt;p&gt;x" * 1_600_000),
    "paragraphs in CDATA": lambda: field("c:encoded", f"<![CDATA[{WIDE}{'<p>x' * 3_900_000}]]>"),
    "lines": lambda: field("description", "x\n" * 7_900_000),
    "named characters": lambda: field("description", "&nbsp;" * 2_600_000),
    "references to nothing": lambda: field("description", "&#0" * 5_200_000),
    "references": lambda: field("description", "&#128512;" * 1_700_000),
    "loose ampersands": lambda: field("description", "&" * 15_900_000),
    "ampersands that are text": lambda: ATOM.format("text", f"<![CDATA[{'&' * 15_900_000}]]>"),
    "tags that are text": lambda: ATOM.format(
        "xhtml", f'<div xmlns="http://www.w3.org/1999/xhtml">{"<b>x</b>" * 1_950_000}</div>'
    ),
    "not well-formed": lambda: field("description", WIDE + "harbour " * 1_950_000 + "</b>"),
    "cut": lambda: field("description", WIDE + "harbour " * 1_950_000)[:-30],
    "JSON objects": lambda: JSON + '{"a":0},' * 1_900_000 + "0]}",
    "JSON lists": lambda: JSON + "[[]]," * 2_500_000 + "0]}",
    "a long JSON text": lambda: JSON + f'{{"id":"1","content_html":"{WIDE}{"harbour " * 1_950_000}"}}]}}',
    "a long JSON text of signs": lambda: JSON + f'{{"id":"1","content_text":"{"<" * 15_900_000}"}}]}}',
    "a long JSON text of lines": lambda: JSON + '{"id":"1","content_text":"' + r"\n\n" * 3_950_000 + '"}]}',
}


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="measures memory by /proc")
@pytest.mark.timeout(400)
def test_no_document_of_16_mb_costs_much_memory(tmp_path: Path) -> None:
    paths = [tmp_path / "good"]
    paths[0].write_text(HARMLESS, encoding="utf-8")
    for number, make in enumerate(DOCUMENTS.values()):
        paths.append(tmp_path / str(number))
        paths[-1].write_text(make(), encoding="utf-8")
        assert paths[-1].stat().st_size <= 16 << 20
    process = subprocess.run(
        [sys.executable, Path(__file__).with_name("read_alone.py"), *paths],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert process.returncode == 0, process.stderr
    good, *found = map(json.loads, process.stdout.splitlines())
    assert len(found) == len(DOCUMENTS)
    more = {name: one["child"] - good["child"] for name, one in zip(DOCUMENTS, found, strict=True)}
    assert not {name: size for name, size in more.items() if size > MORE_MB}
    unread = {name for name, one in zip(DOCUMENTS, found, strict=True) if one["said"] == "parser"}
    assert unread == {"an entity many times", "loose ampersands", "JSON objects", "JSON lists"}
