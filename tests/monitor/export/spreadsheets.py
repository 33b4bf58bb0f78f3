"""Reads a workbook back by the rules of Office Open XML, as plainly as can be, to hold against what was written."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

_NS = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
_ESCAPED = re.compile("_x([0-9A-F]{4})_")


def sheets(path: Path) -> dict[str, list[list[object]]]:
    """The rows of each sheet: text as str, numbers as float, dates as ("date", days), empty cells as None."""
    with zipfile.ZipFile(path) as book:
        assert book.testzip() is None
        names = [one.attrib["name"] for one in _tree(book, "xl/workbook.xml").iterfind(".//m:sheet", _NS)]
        dates = _date_styles(_tree(book, "xl/styles.xml"))
        trees = [_tree(book, f"xl/worksheets/sheet{number}.xml") for number in range(1, len(names) + 1)]
    return {name: _rows(tree, dates) for name, tree in zip(names, trees, strict=True)}


def _tree(book: zipfile.ZipFile, place: str) -> ET.Element:
    return ET.fromstring(book.read(place))  # noqa: S314  our own file


def _date_styles(styles: ET.Element) -> set[str]:
    """The numbers of the styles whose format has a year in it."""
    formats = {
        one.attrib["numFmtId"] for one in styles.iterfind(".//m:numFmt", _NS) if "yy" in one.attrib["formatCode"]
    }
    return {
        str(place)
        for place, style in enumerate(styles.iterfind("m:cellXfs/m:xf", _NS))
        if style.attrib["numFmtId"] in formats
    }


def _rows(sheet: ET.Element, dates: set[str]) -> list[list[object]]:
    assert sheet.find(".//m:f", _NS) is None, "a cell holds a formula"
    width = len(sheet.findall(".//m:row", _NS)[0])
    rows: list[list[object]] = []
    for row in sheet.iterfind(".//m:row", _NS):
        rows += [[None] * width for _ in range(int(row.attrib["r"]) - len(rows))]
        for cell in row:
            rows[-1][ord(cell.attrib["r"][0]) - ord("A")] = _cell(cell, dates)
    return rows


def _cell(cell: ET.Element, dates: set[str]) -> object:
    if cell.attrib.get("t") == "inlineStr":
        return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), cell.findtext("m:is/m:t", "", _NS))
    number = cell.findtext("m:v", None, _NS)
    if number is None:
        return None
    return ("date", float(number)) if cell.attrib.get("s") in dates else float(number)
