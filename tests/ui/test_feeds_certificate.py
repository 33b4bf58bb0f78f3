"""A certificate that nobody vouches for, in the settings of its feed: shown, trusted, and trusted no longer."""

from __future__ import annotations

from dataclasses import replace

import pytest
from form_pages import DIGITS, OTHER, PAIRS, choose, pages, saved, untrusted
from page_fakes import feed

from monitor.events import FeedsChanged

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform's own remark


@pytest.fixture
def shown(qtbot):
    with pages(qtbot) as show:
        yield show


def test_a_certificate_that_was_shown_is_trusted_by_a_click_and_no_longer_by_another(shown, qtbot):
    world, page = shown(untrusted(1), feed(2))
    connection = page.detail.settings.form.connection
    box = connection.certificate
    choose(page, 1)
    assert connection.isVisible()  # it asks for a decision
    assert PAIRS in box.said.text().replace("\u200b", "")
    assert "Ask whoever runs the server" in box.said.text()
    assert not box.distrust.isVisible()
    box.trust.click()
    assert (box.line.text(), box.trust.isVisible()) == (PAIRS, False)
    assert "own host may show" in box.said.text()
    world.reading.feed_list[0] = untrusted(1, certificate=DIGITS)  # as it stands in the archive once it is saved
    page.detail.settings.save()
    assert saved(world, qtbot)[0].about.certificate == DIGITS
    qtbot.waitUntil(lambda: page.detail.feed.about.certificate == DIGITS)
    qtbot.waitUntil(lambda: not page.detail.settings.save_button.isEnabled())
    box.distrust.click()
    assert (box.text(), box.trust.isVisible()) == ("", True)
    page.detail.settings.save()
    assert saved(world, qtbot, 2)[1].about.certificate == ""
    choose(page, 2)
    assert not connection.isVisible()
    assert not box.trust.isVisible()


def test_another_certificate_than_the_trusted_one_is_a_warning(shown):
    _world, page = shown(untrusted(1, OTHER, certificate=DIGITS))
    box = page.detail.settings.form.connection.certificate
    assert "another certificate than the one you trust" in box.said.text()
    assert box.trust.text() == "Trust the new certificate"
    box.trust.click()
    assert box.text() == OTHER
    box.line.setText("a3:a3")
    assert "no fingerprint yet" in box.said.text()


def test_a_fold_that_was_closed_stays_so_when_the_same_is_told_again(shown, qtbot):
    world, page = shown(untrusted(1))
    fold = page.detail.settings.form.connection.fold
    assert fold.is_open
    fold.head.click()
    world.reading.feed_list[0] = replace(untrusted(1), polls=99)
    world.signals.tell(FeedsChanged())
    qtbot.waitUntil(lambda: page.detail.feed.polls == 99)
    assert not fold.is_open


def test_the_reason_stands_without_the_fingerprint_above_the_form(shown):
    _world, page = shown(untrusted(1))
    assert page.detail.state.text() == (
        "Failing: The secure connection to own.example cannot be trusted: self-signed (2 times in a row)"
    )
    assert "trust its certificate under Settings, Connection" in page.detail.advice.text()
