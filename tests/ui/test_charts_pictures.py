"""Pictures of charts: nothing that has to be cited with them is cut off, however much there is to say."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest
from page_fakes import TOPICS, World, full
from PySide6.QtGui import QImage

import monitor
from ui.pages.charts import ChartsPage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform's own remark

TWELVE = [replace(TOPICS[0], name=f"topic-{number}", title=f"Topic with a name, {number}") for number in range(12)]


@pytest.fixture
def narrow(qtbot):
    """A chart of twelve topics that is not wide enough for its legend."""
    world = World(full(topic_list=TWELVE))
    page = ChartsPage(world.desk)
    qtbot.addWidget(page)
    page.resize(770, 620)
    page.show()
    qtbot.waitUntil(lambda: page.plot is not None and page._series is not None)
    yield page
    world.close()


def test_all_of_legend_and_caption_is_on_a_narrow_picture(narrow, tmp_path):
    narrow.export.save(tmp_path / "chart.svg", "svg")
    drawing = ET.parse(tmp_path / "chart.svg").getroot()  # noqa: S314  our own file
    wide, high = (float(side) for side in str(drawing.get("viewBox")).split()[2:])
    texts = [one for one in drawing.iter() if one.tag.endswith("text")]
    lefts = {"".join(one.itertext()).strip(): float(str(one.get("x"))) for one in texts}
    assert [topic.title for topic in TWELVE if not 0 < lefts.get(topic.title, wide) < wide - 100] == []
    words = " ".join("".join("".join(one.itertext()) for one in texts).split())
    assert f"Wirewatch {monitor.__version__}." in words
    assert max(float(str(one.get("y"))) for one in texts) < high - 5
    narrow.export.save(tmp_path / "chart.png", "png")
    assert QImage(str(tmp_path / "chart.png")).height() == 2 * high
