"""A chart as a picture: into the clipboard, and into files that are there whole or not at all."""

from __future__ import annotations

import resource
import signal
import xml.etree.ElementTree as ET

import pytest
from charts_world import charts_pages
from page_fakes import full
from PySide6.QtGui import QGuiApplication, QImage

import monitor

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform's own remark


@pytest.fixture
def shown(qtbot):
    with charts_pages(qtbot) as show:
        yield show


def test_the_picture_can_be_copied(shown):
    world, page = shown(full())
    page.export.copy()
    assert QGuiApplication.clipboard().image().width() == 2 * (page.plot.view.width() + 40)
    assert world.said[-1][0] == "The chart is in the clipboard"


@pytest.mark.parametrize("form", [0, 1, 2])
def test_pictures_carry_title_legend_and_caption(shown, tmp_path, form, qtbot):
    world, page = shown(full())
    page.controls.form.setCurrentIndex(form)
    page.export.save(tmp_path / "chart.png", "png")
    page.export.save(tmp_path / "chart.pdf", "pdf")
    assert (tmp_path / "chart.pdf").read_bytes().startswith(b"%PDF")
    page.export.save(tmp_path / "chart.svg", "svg")
    image = QImage(str(tmp_path / "chart.png"))
    assert image.width() == 2 * (page.plot.view.width() + 40)
    words = " ".join("".join(node.itertext()) for node in ET.parse(tmp_path / "chart.svg").iter())  # noqa: S314  # our own file
    assert "Articles a day, by topic: 13 Apr 2026 to 12 May 2026" in words
    assert "Missile launches" in words
    assert "Asia/Seoul" in words
    assert f"Wirewatch {monitor.__version__}" in words
    assert world.said[-1][0].endswith("chart.svg")


def test_a_picture_that_cannot_be_written_is_said(shown, tmp_path):
    world, page = shown(full())
    page.export.save(tmp_path / "no" / "such" / "chart.png", "png")
    assert "could not be written" in world.said[-1][0]


@pytest.mark.parametrize("ending", ["png", "svg", "pdf"])
def test_a_picture_there_is_no_room_for_leaves_the_file_that_stood_there(shown, tmp_path, ending):
    """A limit of this process stands for a full disk."""
    world, page = shown(full())
    path = tmp_path / f"chart.{ending}"
    path.write_bytes(b"the picture of yesterday")
    limit = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, limit[1]))
    try:
        page.export.save(path, ending)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limit)
        signal.signal(signal.SIGXFSZ, before)
    assert "could not be written" in world.said[-1][0]
    assert path.read_bytes() == b"the picture of yesterday"
    assert list(tmp_path.iterdir()) == [path]
