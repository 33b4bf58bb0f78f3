"""The settings of a feed: what is rarely needed is folded away, what is wrong is said where it is mended, secrets go to the keyring."""

from __future__ import annotations

from dataclasses import replace

import pytest
from form_pages import DIGITS, choose, pages, saved, with_settings
from page_fakes import feed
from PySide6.QtCore import Qt

from monitor.commands import Done, EditFeed, SetPassword, SetProxyPassword
from ui.pages.feeds_form import FeedForm

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform's own remark


@pytest.fixture
def shown(qtbot):
    with pages(qtbot) as show:
        yield show


def test_what_is_rarely_needed_is_folded_away_and_summed_up(shown, qtbot):
    _world, page = shown(
        feed(1),
        with_settings(
            2, proxy="http://p.example:80", headers=(("A", "b"), ("C", "d")), allow_local=True, username="me"
        ),
    )
    fold, connection = page.detail.settings.form.connection.fold, page.detail.settings.form.connection
    choose(page, 1)
    assert (connection.isVisible(), fold.summary.text()) == (False, "")
    assert fold.head.accessibleName() == "Connection, closed"
    choose(page, 2)
    assert fold.summary.text() == "user name, addresses on this network, proxy, 2 headers"
    fold.head.setFocus()
    qtbot.keyClick(fold.head, Qt.Key.Key_Space)
    assert connection.isVisible()
    assert (fold.summary.text(), fold.head.accessibleName()) == ("", "Connection, open")
    choose(page, 1)
    assert connection.isVisible()  # as the user left it
    assert page.unsaved() == []


@pytest.mark.parametrize(("wide", "below"), [(280, True), (460, False)])
def test_a_field_stands_below_its_name_where_there_is_no_room_beside_it(window_desk, qtbot, wide, below):
    form = FeedForm(window_desk)
    qtbot.addWidget(form)
    form.resize(wide, 600)
    form.show()
    whole = form.url.parentWidget()
    rows = whole.parentWidget().layout()
    name = rows.labelForField(whole)
    qtbot.waitUntil(lambda: form.url.isVisible() and (name.geometry().bottom() <= whole.geometry().top()) is below)
    assert form.url.width() > 150
    assert form.url.mapTo(form.viewport(), form.url.rect().topRight()).x() < form.viewport().width()


@pytest.mark.parametrize(
    "more",
    [
        {"proxy": "socks5h://ana%40home@[2001:db8::7]:1080"},
        {"proxy": "socks4a://p.example"},
        {"certificate": DIGITS, "full_text": True},
        {"headers": (("X-Edition", "night"),), "interval_minutes": 47},
        {"proxy": "something odd", "certificate": "not one"},
    ],
)
def test_what_the_archive_says_is_no_change(shown, more):
    _world, page = shown(with_settings(1, **more))
    assert page.unsaved() == []
    assert not page.detail.settings.save_button.isEnabled()


def test_full_text_proxy_and_headers_are_saved(shown, qtbot):
    world, page = shown(feed(1))
    form = page.detail.settings.form
    form.full_text.setChecked(True)
    proxy, headers = form.connection.proxy, form.connection.headers
    form.connection.fold.open()
    assert not proxy.place.isVisible()
    proxy.kind.setCurrentText("SOCKS 5")
    assert proxy.place.isVisible()
    proxy.place.setText("proxy.example:1080")
    proxy.user.setText("ana@home")
    proxy.password.line.setText("open sesame")
    headers.add_button.click()
    headers.rows[0].name.setText("Accept-Language")
    headers.rows[0].value.setText(" de ")
    headers.add_button.click()  # an empty row is no header
    qtbot.keyClick(form.full_text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    about = replace(
        feed(1).about,
        full_text=True,
        proxy="socks5://ana%40home@proxy.example:1080",
        headers=(("Accept-Language", "de"),),
    )
    assert saved(world, qtbot, 2) == [EditFeed(feed(1).url, about), SetProxyPassword(about.proxy, "open sesame")]
    qtbot.waitUntil(lambda: not page.detail.settings.save_button.isEnabled())
    assert proxy.password.value == ""


def test_a_proxy_pasted_whole_is_taken_apart(shown):
    _world, page = shown(feed(1))
    proxy = page.detail.settings.form.connection.proxy
    proxy.kind.setCurrentText("HTTP")
    proxy.place.setText("socks5://me@proxy.example:1080")
    assert (proxy.kind.currentText(), proxy.place.text(), proxy.user.text()) == ("SOCKS 5", "proxy.example:1080", "me")
    assert proxy.address() == "socks5://me@proxy.example:1080"
    proxy.kind.setCurrentIndex(0)
    assert proxy.address() == ""


def test_stored_passwords_can_be_forgotten_and_kept_after_all(shown, qtbot):
    world, page = shown(with_settings(1, username="me", proxy="http://you@p.example:80"))
    form = page.detail.settings.form
    password, proxys = form.connection.password, form.connection.proxy.password
    password.forget.click()
    assert (password.value, password.line.placeholderText()) == (None, "taken away when you save")
    password.forget.click()
    assert (password.value, page.unsaved()) == ("", [])
    password.forget.click()
    proxys.forget.click()
    proxys.line.setText("new")  # typing is meant more than forgetting
    assert proxys.value == "new"
    page.detail.settings.save()
    assert saved(world, qtbot, 3)[1:] == [
        SetPassword(feed(1).url, "me", None),
        SetProxyPassword("http://you@p.example:80", "new"),
    ]


def test_a_password_for_this_session_only_is_said_whoever_it_is_of(shown, qtbot):
    world, page = shown(with_settings(1, proxy="http://you@p.example:80"))
    world.engine.answers[SetProxyPassword] = Done({}, ("There is no keyring that can keep it.",))
    page.detail.settings.form.connection.proxy.password.line.setText("secret")
    page.detail.settings.save()
    qtbot.waitUntil(lambda: page.detail.settings.told.text() == "There is no keyring that can keep it.")


@pytest.mark.parametrize("typed", ["", "new"])
def test_a_password_left_behind_with_an_address_or_a_proxy_is_asked_for_unless_it_is_given(shown, qtbot, typed):
    world, page = shown(with_settings(1, username="me", proxy="http://you@p.example:80"))
    world.engine.answers[EditFeed] = Done({"feeds": 1, "password_gone": 1, "proxy_password_gone": 1})
    form = page.detail.settings.form
    form.connection.username.setText("other")
    form.connection.proxy.place.setText("q.example:80")
    form.connection.password.line.setText(typed)
    page.detail.settings.save()
    saved(world, qtbot, 2 if typed else 1)
    qtbot.waitUntil(lambda: "proxy's password belonged to the old proxy" in page.detail.settings.told.text())
    assert ("Its password belonged" in page.detail.settings.told.text()) == (not typed)


def proxy(form, kind="HTTP", place="", user="", password=""):
    form.connection.proxy.kind.setCurrentText(kind)
    form.connection.proxy.place.setText(place)
    form.connection.proxy.user.setText(user)
    form.connection.proxy.password.line.setText(password)


@pytest.mark.parametrize(
    ("edit", "field", "words"),
    [
        (lambda form: form.url.setText("paper"), "url", "must begin with https://"),
        (lambda form: form.url.setText("file:///srv/own.xml"), "allow_local", "a file of this machine"),
        (lambda form: form.connection.password.line.setText("x"), "username", "needs a user name"),
        (proxy, "proxy_place", "host and port"),
        (lambda form: proxy(form, place="two words:80"), "proxy_place", "host and port"),
        (lambda form: proxy(form, place="me:pw@p.example:80"), "proxy_place", "Leave the password out"),
        (lambda form: proxy(form, place="p.example:80", password="x"), "proxy_user", "name of its user"),
        (lambda form: form.connection.certificate.line.setText("0f:0f"), "certificate", "all 64 hex digits"),
        (lambda form: form.connection.headers.show_headers([("Cookie", "a")]), "headers", "set by Wirewatch itself"),
        (lambda form: form.connection.headers.show_headers([("Authorization", "x")]), "headers", "keyring keeps"),
        (lambda form: form.connection.headers.show_headers([("", "x")]), "headers", "needs a name"),
        (lambda form: form.connection.headers.show_headers([("X-Api-Key", "")]), "headers", "a value, or take it out"),
    ],
)
def test_what_cannot_be_saved_is_said_where_it_is_mended(shown, qtbot, edit, field, words):
    world, page = shown(feed(1))
    settings = page.detail.settings
    edit(settings.form)
    settings.save()
    told = settings.form.rows.told
    assert told is not None
    assert told.field == field
    assert words in told.words
    assert world.sent == []
    assert settings.form.connection.fold.is_open == (field != "url")
    below = settings.form.rows._below[field]
    assert below.isVisible()
    assert settings.form.rows._fields[field].accessibleDescription() == told.words
    settings.form.family.setText("Somebody")  # the user goes on, so the reproach goes
    assert settings.form.rows.told is None
    assert page.unsaved() == ["Feed: Paper 1"]
    said: list[str] = []
    settings.save_unsaved(lambda: None, said.append)
    assert said == [f"Paper 1 is not saved: {told.words}"]


def test_the_keys_go_to_the_field_that_is_wrong(shown, qtbot):
    _world, page = shown(feed(1))
    form = page.detail.settings.form
    page.activateWindow()
    form.connection.certificate.line.setText("zz")
    page.detail.settings.save()
    qtbot.waitUntil(form.connection.certificate.line.hasFocus)
    assert form.connection.certificate.line.property("wrong") is True


def test_values_of_headers_go_to_the_keyring_and_that_is_said(shown, qtbot):
    world, page = shown(feed(1))
    headers = page.detail.settings.form.connection.headers
    page.detail.settings.form.connection.fold.open()
    headers.add_button.click()
    first = headers.rows[0]
    first.name.setText("X-Api-Key")
    assert not headers.note.isVisible()
    first.value.setText("open sesame")
    assert headers.note.isVisible()
    assert headers.note.text() == "The value of X-Api-Key goes to the keyring and is not shown again."
    qtbot.keyClick(first.value, Qt.Key.Key_Return)
    assert len(headers.rows) == 2
    headers.rows[1].name.setText("Accept-Language")
    headers.rows[1].value.setText("de")
    first.remove.click()
    assert (headers.headers(), headers.note.isVisible()) == ((("Accept-Language", "de"),), False)
    page.detail.settings.save()
    assert saved(world, qtbot)[0].about.headers == (("Accept-Language", "de"),)


def test_the_tab_key_goes_through_the_headers_in_the_order_they_are_seen(shown, qtbot):
    _world, page = shown(with_settings(1, headers=(("Accept", "a"),), certificate=DIGITS))
    form = page.detail.settings.form
    form.connection.fold.open()
    form.connection.headers.add_button.click()
    form.feed_title.setText("Something to save")
    first, second = form.connection.headers.rows
    page.activateWindow()
    form.connection.certificate.distrust.setFocus()
    wanted = [form.connection.headers.add_button, first.name, first.value, first.remove, second.name, second.value]
    for field in [*wanted, second.remove, page.detail.settings.save_button]:
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        assert page.focusWidget() == field


def test_all_that_was_typed_waits_while_another_feed_is_looked_at(shown):
    _world, page = shown(feed(1), feed(2))
    choose(page, 1)
    form = page.detail.settings.form
    proxy(form, "SOCKS 5", "proxy.example:1080", "me", "secret")
    form.connection.headers.show_headers([("A", "b")])
    choose(page, 2)
    assert (form.connection.proxy.address(), form.connection.headers.headers()) == ("", ())
    assert form.passwords() == ("", "")
    assert page.unsaved() == ["Feed: Paper 1"]
    choose(page, 1)
    assert form.connection.proxy.address() == "socks5://me@proxy.example:1080"
    assert (form.passwords(), form.connection.headers.headers()) == (("", "secret"), (("A", "b"),))
    page.detail.settings.discard_button.click()
    assert (form.connection.proxy.address(), form.passwords(), page.unsaved()) == ("", ("", ""), [])


def test_whole_texts_say_what_must_be_installed_first(shown, monkeypatch):
    monkeypatch.setattr("ui.pages.feeds_form.full_text_missing", lambda: "Install the extra part first.")
    _world, page = shown(feed(1))
    form = page.detail.settings.form
    assert not form.missing.isVisible()
    form.full_text.setChecked(True)
    assert form.missing.isVisible()


def test_a_narrow_table_says_all_that_matters_in_few_words(shown, qtbot):
    failing = feed(3, state="failing", failures=3, last_status=404, last_error="The server says: not found")
    _world, page = shown(feed(1), failing, width=775)

    def columns() -> list[str]:
        header = page.table.horizontalHeader()
        return [
            page.model.headerData(column, Qt.Orientation.Horizontal)
            for column in range(page.model.columnCount())
            if not header.isSectionHidden(column)
        ]

    def row(number: int) -> list[str]:
        return [page.model.index(number, column).data() for column in range(5)]

    assert columns() == ["", "Feed", "Last result", "Newest", "Next"]
    assert row(0) == ["", "Paper 3", "The server says: not found (3 times in a row)", "31 min", "6 min"]
    assert row(1) == ["", "Paper 1", "Read", "31 min", "6 min"]
    mark = page.model.index(0, 0)
    assert mark.data(Qt.ItemDataRole.AccessibleTextRole) == "failing"
    assert mark.data(Qt.ItemDataRole.ToolTipRole).startswith("Failing: The server says: not found")
    assert page.table.horizontalHeader().length() <= page.table.viewport().width()
    page.resize(1500, 800)
    qtbot.waitUntil(lambda: not page.model.short)
    assert columns() == ["Health", "Feed", "Last result", "Newest", "Next poll", "Folder"]
    assert row(1) == ["healthy", "Paper 1", "Read 4 min ago", "31 min ago", "in 6 min"]


def test_the_form_gets_the_room_of_what_is_known_of_the_feed(shown):
    _world, page = shown(feed(1))
    assert not page.detail.facts.isVisible()
    page.detail.tabs.setCurrentIndex(0)
    assert page.detail.facts.isVisible()
    assert page.detail.articles.isVisible()


def test_a_value_in_the_keyring_stays_unless_another_is_typed(shown, qtbot):
    about = replace(feed(1).about, headers=(("X-Api-Key", ""),))
    world, page = shown(replace(feed(1), about=about))
    form = page.detail.settings.form
    assert form.connection.headers.rows[0].value.placeholderText() == "Kept in the keyring"
    assert page.unsaved() == []
    row = form.connection.headers.rows[0]
    row.name.setText("X-Other-Key")  # whose value nobody has kept
    assert row.value.placeholderText() == "Value"
    row.name.setText("x-api-key")
    assert row.value.placeholderText() == "Kept in the keyring"
    row.name.setText("X-Api-Key")
    form.feed_title.setText("Another title")
    page.detail.settings.save()
    assert saved(world, qtbot)[0].about.headers == (("X-Api-Key", ""),)
