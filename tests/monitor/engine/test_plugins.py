"""Kinds of feeds that other packages add: found by entry point, read like ours, and never able to stop a round."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest
from worlds import MORNING

from monitor.documents import Document, RawFeed
from monitor.errors import FetchError
from monitor.feeds import opml
from monitor.feeds.pool import Pool
from monitor.model import Feed, Subscription
from monitor.pipeline import digest_in_child
from monitor.plugins import GROUP, load

TIDE = """
    from monitor.documents import RawEntry, RawFeed
    from monitor.ports import Manners

    class Tides:
        def address(self, typed):
            if typed.startswith("tides:"):
                return "https://tides.example/" + typed.removeprefix("tides:")
            return typed if typed.startswith(("https://tides.example/", "shore:")) else ""

        def manners(self, url):
            return Manners(gate="tides", gap=3.0)

        def read(self, document):
            title = document.body.decode()
            if title == "break":
                raise RuntimeError("the tide is out")
            return RawFeed("Tides", "", "en", "tides", (RawEntry(title, "https://tides.example/1", title, "", "", "", (), "", None, None),))

    class Broken(Tides):
        def address(self, typed):
            raise RuntimeError("no")

    class Empty:
        pass

    def explode():
        raise SystemError("boom")
"""
URL = "https://tides.example/harbour"


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Installs a package with these entry points, as pip would leave it."""

    def install(**points: str) -> None:
        (tmp_path / "wirewatch_tides.py").write_text(textwrap.dedent(TIDE), encoding="utf-8")
        about = tmp_path / "wirewatch_tides-1.0.dist-info"
        about.mkdir()
        (about / "METADATA").write_text(
            "Metadata-Version: 2.1\nName: wirewatch-tides\nVersion: 1.0\n", encoding="utf-8"
        )
        lines = "".join(f"{name.replace('_', '-')} = wirewatch_tides:{target}\n" for name, target in points.items())
        (about / "entry_points.txt").write_text(f"[{GROUP}]\n{lines}", encoding="utf-8")
        monkeypatch.syspath_prepend(tmp_path)

    return install


def a_document(body: str) -> Document:
    return Document(URL, body.encode(), MORNING)


def test_a_source_of_another_package_is_asked_for_its_addresses_only(installed):
    installed(tides="Tides")
    sources = load(pytest.fail)
    assert sources.manners(URL).gate == "tides"
    assert sources.manners("https://paper.example/feed").gate == ""
    found = sources.read(URL, a_document("High water at nine"))
    assert isinstance(found, RawFeed)
    assert [entry.title for entry in found.entries] == ["High water at nine"]


def test_its_own_words_lead_to_addresses_on_the_web_only(installed):
    installed(tides="Tides")
    sources = load(pytest.fail)
    assert sources.address("tides:harbour") == URL
    assert sources.address("shore:harbour") == ""
    found, rejected = opml.read(
        "<opml><outline xmlUrl='tides:harbour'/><outline xmlUrl='shore:harbour'/></opml>", address=sources.address
    )
    assert [feed.url for feed in found] == [URL]
    assert [row.text for row in rejected] == ["shore:harbour"]


def test_its_documents_are_read_in_a_child_as_ours_are(installed):
    installed(tides="Tides")
    pool = Pool(1)
    try:
        feed = Feed(1, Subscription(URL))
        found = pool.submit(digest_in_child, feed, a_document("High water"), {}, (), MORNING).result(timeout=60)
        with pytest.raises(FetchError, match="tide is out"):
            pool.submit(digest_in_child, feed, a_document("break"), {}, (), MORNING).result(timeout=60)
    finally:
        pool.close()
    assert [one.article.title for one in found.articles] == ["High water"]


def test_one_that_is_broken_is_told_and_the_others_work(installed):
    installed(
        a_explodes="explode", b_missing="nowhere", c_empty="Empty", d_broken="Broken", tides="Tides", plain="Tides"
    )
    told = []
    sources = load(lambda trouble: told.append(trouble.what))
    assert told == ["source:a-explodes", "source:b-missing", "source:c-empty", "source:plain"]
    assert sources.manners(URL).gate == "tides"
    assert told[-1] == "source:d-broken"
    assert sources.address("https://paper.example/feed") == "https://paper.example/feed"


def test_without_other_packages_there_are_ours():
    assert load(pytest.fail).address("paper.example") == "https://paper.example/"
