"""Setting channels up in the window: what is asked for each kind, what goes to the engine, and what is said of the keyring."""

from __future__ import annotations

import dataclasses
import threading

import pytest
from page_fakes import NOW, FakeReading, World

from monitor import channels_file
from monitor.channels_file import ChannelSettings
from monitor.commands import Done, Refused, RemoveChannel, RetryChannel, SaveChannel, TestAlert
from monitor.messages import ChannelState, Telling
from ui.dialogs.channel import ChannelDialog
from ui.dialogs.channels import ChannelsDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform's own remark

MAIL = ChannelSettings(
    "mail",
    "email",
    "smtp.example.org",
    2525,
    "starttls",
    "ann",
    "me@example.org",
    ("me@example.org", "you@example.org"),
    general=True,
)
TELL = ChannelSettings("tell", "command", program="/usr/bin/tell", arguments=("--title={title}", "two words"))
HOOK = ChannelSettings("hook", "webhook")


def kept():
    return True, "Kept in the system's keyring, never in a file."


@pytest.fixture
def world(tmp_path):
    made = World(FakeReading())
    made.desk.data = tmp_path
    yield made
    made.close()


@pytest.fixture
def asked(qtbot, world):
    def show(channel=None, taken=(), keyring=kept):
        dialog = ChannelDialog(world.desk, channel, taken, keyring=keyring)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return show


def choose(dialog, kind):
    dialog.fields.kind.setCurrentIndex(dialog.fields.kind.findData(kind))


@pytest.mark.parametrize(
    "channel", [MAIL, TELL, HOOK, ChannelSettings("svc", "apprise"), ChannelSettings("x", "other")]
)
def test_a_channel_is_shown_and_comes_back_as_it_was_with_its_secrets_untouched(asked, world, channel):
    dialog = asked(channel)
    assert dialog.chosen() == channel
    dialog.frame.accept.click()
    assert world.sent == [SaveChannel(channel, ())]


def test_each_kind_asks_for_what_it_needs_and_no_more(asked):
    dialog = asked()
    fields = dialog.fields
    seen = {
        kind: {
            name
            for name in ("server", "port", "security", "user", "sender", "to", "program", "arguments")
            if getattr(fields, name).isVisibleTo(dialog)
        }
        | {what for what, line in fields.secrets.items() if line.isVisibleTo(dialog)}
        for kind in ("email", "webhook", "command", "apprise")
        if not choose(dialog, kind)
    }
    assert seen == {
        "email": {"server", "port", "security", "user", "sender", "to", "password"},
        "webhook": {"url", "key"},
        "command": {"program", "arguments"},
        "apprise": {"url"},
    }


def test_a_new_webhook_goes_to_the_engine_with_its_secrets(asked, world):
    dialog = asked()
    choose(dialog, "webhook")
    dialog.fields.name.setText("hook")
    dialog.fields.secrets["url"].line.setText("https://hooks.example/t0ken")
    dialog.fields.secrets["key"].line.setText("k3y")
    dialog.frame.accept.click()
    assert world.sent == [SaveChannel(HOOK, (("url", "https://hooks.example/t0ken"), ("key", "k3y")))]
    assert dialog.fields.secrets["url"].line.echoMode() == dialog.fields.secrets["url"].line.EchoMode.Password


def test_a_password_of_another_mail_server_or_user_has_to_be_entered_anew(asked, world, qtbot):
    dialog = asked(MAIL)
    password = dialog.fields.secrets["password"]
    assert (password.line.placeholderText(), password.forget.isVisibleTo(dialog)) == ("unchanged", True)
    for line in (dialog.fields.server, dialog.fields.user):
        before = line.text()
        line.setText("another")
        assert password.line.placeholderText().startswith("enter it anew")
        assert not password.forget.isVisibleTo(dialog)
        line.setText(before)
        assert password.line.placeholderText() == "unchanged"
    words = "“mail” leads elsewhere now: give its password anew; the old is out of the keyring."
    world.engine.answers[SaveChannel] = Done({"kept": 1}, (words,), "password")
    dialog.fields.server.setText("smtp.other.example")
    dialog.frame.accept.click()
    qtbot.waitUntil(lambda: dialog.told == words)


def test_a_stored_secret_can_be_taken_away(asked, world):
    dialog = asked(HOOK)
    dialog.fields.secrets["key"].forget.click()
    dialog.frame.accept.click()
    assert world.sent == [SaveChannel(HOOK, (("key", None),))]


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"server": "no host"}, "name the mail server"),
        ({"sender": "me"}, "is no e-mail address"),
        ({"to": ""}, "say whom to send to"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_sent(asked, world, change, why):
    dialog = asked(MAIL)
    for name, text in change.items():
        getattr(dialog.fields, name).setText(text)
    dialog.frame.accept.click()
    assert why in dialog.frame.told.text()
    assert world.sent == []


def test_a_name_that_is_taken_and_a_quotation_mark_that_never_closes_are_said(asked, world):
    dialog = asked(taken=["tell"])
    choose(dialog, "command")
    dialog.fields.name.setText("tell")
    dialog.fields.program.setText("/usr/bin/tell")
    dialog.frame.accept.click()
    assert "already" in dialog.frame.told.text()
    dialog.fields.arguments.setText('"open')
    dialog.frame.accept.click()
    assert "never closed" in dialog.frame.told.text()
    assert world.sent == []


def test_where_a_secret_is_entered_it_is_said_whether_it_will_be_kept(asked, qtbot):
    dialog = asked(HOOK, keyring=lambda: (False, "No keyring is running; passwords serve for one session only."))
    qtbot.waitUntil(lambda: dialog.kept.text() == "No keyring is running; passwords serve for one session only.")
    assert dialog.kept.isVisibleTo(dialog)
    choose(dialog, "command")
    assert not dialog.kept.isVisibleTo(dialog)


def test_a_keyring_that_takes_its_time_is_asked_in_another_thread(asked, qtbot):
    asked_in, go = [], threading.Event()

    def slow():
        asked_in.append(threading.current_thread())
        go.wait(60)
        return kept()

    dialog = asked(HOOK, keyring=slow)
    qtbot.waitUntil(lambda: bool(asked_in))
    assert asked_in[0] is not threading.main_thread()
    assert dialog.kept.text() == ""
    go.set()
    qtbot.waitUntil(lambda: "keyring" in dialog.kept.text())


def test_every_field_has_a_name_for_those_who_do_not_see_it(asked):
    dialog = asked()
    fields = [
        getattr(dialog.fields, name) for name in ("name", "kind", "server", "port", "security", "user", "program")
    ]
    assert all(field.accessibleName() for field in fields)
    assert all(line.line.accessibleName() for line in dialog.fields.secrets.values())


# the list


@pytest.fixture
def listed(qtbot, world, tmp_path):
    def show(*channels, states=()):
        if channels:
            channels_file.save(tmp_path / "channels.toml", channels)
        world.reading.told_how = Telling(tuple(states))
        dialog = ChannelsDialog(world.desk)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: dialog.list.count() == len(channels))
        return dialog

    return show


def test_the_list_says_how_each_is_doing(listed):
    late = NOW.replace(minute=59)
    dialog = listed(MAIL, HOOK, states=[ChannelState("mail", 3, 1, 12, 4, late, "the mail server does not answer")])
    assert dialog.list.item(0).text().splitlines() == [
        "mail · E-mail",
        "12 sent, 3 waiting, 1 not sent: the mail server does not answer; next try 18:59",
    ]
    assert dialog.list.item(1).text().endswith("nothing sent yet")
    assert dialog.retry_it.isEnabled()
    dialog.list.setCurrentRow(1)
    assert not dialog.retry_it.isEnabled()


def test_without_channels_it_says_what_they_are_for(listed, qtbot):
    dialog = listed()
    qtbot.waitUntil(dialog.list.isHidden)
    assert dialog.none.isVisible()
    assert not dialog.test_it.isEnabled()


def test_a_channel_is_tested_tried_again_and_removed(listed, world, qtbot):
    dialog = listed(HOOK, states=[ChannelState("hook", 1, 0, 0, 2, None, "it answered 500")])
    world.engine.answers[TestAlert] = Done({}, ("The test alert could not be sent to “hook”: it answered 500.",))
    dialog.test_it.click()
    qtbot.waitUntil(lambda: dialog.said.text() == "The test alert could not be sent to “hook”: it answered 500.")
    dialog.retry_it.click()
    world.engine.refuse(
        RemoveChannel, Refused("the alerts of summits go to hook; choose another channel for them first")
    )
    dialog.remove_it.click()
    box = next(child for child in dialog.children() if child.inherits("QMessageBox"))
    assert "1 alert that waits for it is not sent" in box.informativeText()
    box.buttons()[0].click()
    qtbot.waitUntil(lambda: "choose another channel" in dialog.said.text())
    assert world.sent == [TestAlert("hook"), RetryChannel("hook"), RemoveChannel("hook")]


def test_a_broken_file_of_channels_is_told(listed, tmp_path):
    (tmp_path / "channels.toml").write_text("[[channel]]\nname = 'one'\nkind = 7\n")
    dialog = listed()
    assert "Mend the file" in dialog.frame.told.text()


def test_what_the_engine_says_of_a_secret_stays_on_the_screen(listed, world, qtbot):
    dialog = listed(HOOK)
    words = "There is no keyring that can keep it: the secret serves until Wirewatch ends; enter it again then."
    world.engine.answers[SaveChannel] = Done({"kept": 0}, (words,))
    dialog.change_it.click()
    inner = next(child for child in dialog.children() if isinstance(child, ChannelDialog))
    inner.frame.accept.click()
    qtbot.waitUntil(lambda: dialog.said.text() == words)


def test_no_secret_is_in_what_a_command_or_channel_says_of_itself():
    command = SaveChannel(HOOK, (("url", "https://hooks.example/t0ken"),))
    assert "t0ken" not in repr(command)
    assert "t0ken" not in repr(dataclasses.asdict(HOOK))
