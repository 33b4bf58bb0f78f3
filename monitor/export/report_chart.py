"""The chart of a report as SVG: a bar for each count, hatched where its number says less than it seems to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from xml.etree import ElementTree as ET  # nothing is parsed

from monitor.model import Count

WIDTH, HEIGHT = 900, 260
_LEFT, _BOTTOM, _TOP = 44, 28, 12
_MOST_LABELS = 6


def chart(counts: Sequence[Count], doubts: Mapping[str, str]) -> ET.Element:
    """An <svg> of the counts in their order; `doubts` says by bucket which numbers mislead and why, and those are hatched.

    Each bar says its bucket, its number, what was heard and the doubt when it is pointed at.
    """
    most = _round_up(max((count.value for count in counts), default=0))
    svg = ET.Element("svg", viewBox=f"0 0 {WIDTH} {HEIGHT}", role="img")
    ET.SubElement(svg, "title").text = _told(counts)
    _hatching(svg)
    for part in (0, most / 2, most) if most > 2 else (0, most):
        _line(svg, part, most)
    step = (WIDTH - _LEFT) / max(1, len(counts))
    for place, count in enumerate(counts):
        x = _LEFT + place * step
        group = ET.SubElement(svg, "g")
        ET.SubElement(group, "title").text = _of_bar(count, doubts.get(count.bucket, ""))
        if count.bucket in doubts:
            _box(group, x, step, _TOP, "unheard")
        _box(group, x, step * (0.8 if step > 3 else 1), _height(count.value, most), "bar")
    for place in range(0, len(counts), max(1, -(-len(counts) // _MOST_LABELS))):
        label = ET.SubElement(svg, "text", x=_number(_LEFT + place * step), y=str(HEIGHT - 8))
        label.text = counts[place].bucket
    return svg


def _told(counts: Sequence[Count]) -> str:
    if not counts:
        return "No articles"
    return f"{sum(count.value for count in counts):,.0f} articles from {counts[0].bucket} to {counts[-1].bucket}"


def _hatching(svg: ET.Element) -> None:
    size = {"width": "6", "height": "6", "patternUnits": "userSpaceOnUse", "patternTransform": "rotate(45)"}
    pattern = ET.SubElement(ET.SubElement(svg, "defs"), "pattern", {"id": "hatching", **size})
    ET.SubElement(pattern, "line", {"x1": "0", "y1": "0", "x2": "0", "y2": "6", "class": "hatch", "stroke-width": "3"})


def _line(svg: ET.Element, value: float, most: float) -> None:
    y = _number(_height(value, most))
    ET.SubElement(svg, "line", {"x1": str(_LEFT), "x2": str(WIDTH), "y1": y, "y2": y, "class": "grid"})
    ET.SubElement(svg, "text", {"x": str(_LEFT - 6), "y": y, "dy": "4", "text-anchor": "end"}).text = f"{value:,g}"


def _of_bar(count: Count, doubt: str) -> str:
    heard = "" if count.coverage is None else f", {count.coverage:.0%} listened to"
    return f"{count.bucket}: {count.value:,g} of {count.total:,} articles{heard}" + (f" ({doubt})" if doubt else "")


def _box(group: ET.Element, x: float, width: float, top: float, kind: str) -> None:
    shape = {"x": _number(x), "y": _number(top), "width": _number(width), "height": _number(HEIGHT - _BOTTOM - top)}
    ET.SubElement(group, "rect", {**shape, "class": kind})


def _height(value: float, most: float) -> float:
    return HEIGHT - _BOTTOM - (HEIGHT - _BOTTOM - _TOP) * value / most


def _round_up(value: float) -> float:
    """The next of 2, 5, 10, 20, 50, 100 …, at which an axis reads well."""
    size = 1
    while True:
        for times in (2, 5, 10):
            if value <= times * size:
                return times * size
        size *= 10


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
