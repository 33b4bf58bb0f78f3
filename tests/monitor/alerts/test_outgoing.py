"""Alerts on their way out: mail and webhooks of a server on this machine that is up, slow, refusing or down; a program of the user's."""

from __future__ import annotations

import dataclasses
import json
import socket
import sys
import time

import pytest
from other_side import ARTICLES, MESSAGE, NOW, SECRET, Hook, mail_of, post_office

from monitor.alerts import letter, mail, program, webhook
from monitor.alerts.by_apprise import ByApprise
from monitor.alerts.line import Line
from monitor.channels_file import ChannelSettings
from monitor.errors import ChannelError
from monitor.messages import Article, Message


@pytest.fixture
def hook():
    made = Hook()
    yield made
    made.close()


@pytest.fixture
def post():
    """A mail server without encryption, as on the user's own machine."""
    with post_office() as box:
        yield box


def test_a_letter_has_the_headline_the_articles_and_only_web_addresses(post):
    assert mail.Mail(mail_of(post.port), {}.get).send(MESSAGE) == ""
    [got] = post.letters
    assert got["Subject"] == "Missile launches: Two missiles fall · The Harbour Post"
    assert (got["To"], got["From"]) == ("ann@desk.example, bob@desk.example", "wire@watch.example")
    assert got["Message-ID"] == "<key-1@watch.example>"
    text = got.get_content()
    assert "Two missiles fall\nThe Harbour Post, 2026-05-28 12:00 UTC\nhttps://post.example/1" in text
    assert "javascript" not in text


def test_a_headline_cannot_add_a_header_to_a_letter(post):
    trick = Message("k", 1, NOW, "t", "flag", "Title\r\nBcc: eve@evil.example", "x\nSubject: other")
    mail.Mail(mail_of(post.port), {}.get).send(trick)
    [got] = post.letters
    assert got["Bcc"] is None
    assert got["Subject"] == "Title Bcc: eve@evil.example: x Subject: other"


def test_a_mail_server_that_refuses_or_is_down_is_told_plainly(post):
    post.answer = "451 try again later"
    with pytest.raises(ChannelError, match=r"refused it \(code 451\)"):
        mail.Mail(mail_of(post.port), {}.get).send(MESSAGE)
    with pytest.raises(ChannelError, match="cannot be reached"):
        mail.Mail(mail_of(1), {}.get).send(MESSAGE)


def test_a_letter_that_was_taken_counts_whatever_the_server_says_at_the_end(post):
    post.goodbye = "421 no time"
    assert mail.Mail(mail_of(post.port), {}.get).send(MESSAGE) == ""
    assert len(post.letters) == 1


def test_a_name_that_is_no_server_is_told():
    settings = dataclasses.replace(mail_of(25), server=f"mail.{'x' * 70}.example")
    with pytest.raises(ChannelError, match="cannot be reached"):
        mail.Mail(settings, {}.get).send(MESSAGE)


def test_a_password_that_the_protocol_cannot_carry_is_told_without_it(post):
    settings = dataclasses.replace(mail_of(post.port), user="ann")
    with pytest.raises(ChannelError, match="only plain letters") as refused:
        mail.Mail(settings, {"password": f"{SECRET}Ü"}.get).send(MESSAGE)
    assert SECRET not in str(refused.value)
    assert post.letters == []


def test_a_password_that_is_not_in_the_keyring_is_told_and_nothing_sent(post):
    settings = ChannelSettings("mail", "email", "127.0.0.1", post.port, "none", "ann", "a@b.example", ("c@d.example",))
    with pytest.raises(ChannelError, match="not in the keyring"):
        mail.Mail(settings, {}.get).send(MESSAGE)
    assert post.letters == []


def test_a_server_without_encryption_gets_no_letter_where_it_was_asked_for(post):
    settings = ChannelSettings("mail", "email", "127.0.0.1", post.port, "starttls", "", "a@b.example", ("c@d.example",))
    with pytest.raises(ChannelError):
        mail.Mail(settings, {}.get).send(MESSAGE)
    assert post.letters == []


def test_a_webhook_gets_json_signed_with_its_key(hook):
    secrets = {"url": hook.url, "key": "signing key"}
    webhook.Webhook(ChannelSettings("hook", "webhook"), secrets.get).send(MESSAGE)
    [(headers, body)] = hook.taken
    assert headers[webhook.SIGNATURE] == webhook.sign("signing key", headers[webhook.TIME], body)
    assert headers[webhook.DELIVERY] == "key-1"
    said = json.loads(body)
    assert (said["topic"], said["kind"], said["raised"]) == ("launches", "flag", "2026-05-28T12:00:00Z")
    assert [one["url"] for one in said["articles"]] == ["https://post.example/1", None]


def test_a_webhook_that_does_not_take_it_is_told_without_its_address(hook):
    sender = webhook.Webhook(ChannelSettings("hook", "webhook"), {"url": hook.url}.get, Line(patience=0.2))
    for status, headers, after in ((500, {}, 0), (429, {"Retry-After": "90"}, 90), (302, {"Location": hook.url}, 0)):
        hook.status, hook.headers = status, headers
        with pytest.raises(ChannelError, match=f"the webhook answered {status}") as refused:
            sender.send(MESSAGE)
        assert refused.value.after == after
    hook.go_on.clear()
    with pytest.raises(ChannelError, match="does not answer in time") as slow:
        sender.send(MESSAGE)
    assert SECRET not in str(slow.value)


@pytest.mark.parametrize(
    "url",
    [
        None,
        "",
        "ftp://a.example/",
        "https:///path-only",
        "http://a.example/x",
        "https://u:p@a.example/",
        "https://[::1/",
        "https://a b/",
    ],
)
def test_an_address_that_is_no_webhook_is_refused_without_being_named(url):
    with pytest.raises(ChannelError) as refused:
        webhook.checked(url)
    assert not url or url not in str(refused.value)


def test_a_webhook_that_breaks_off_after_it_took_an_alert_does_not_get_it_again(hook):
    hook.headers = {"Content-Length": "1000"}
    assert webhook.Webhook(ChannelSettings("hook", "webhook"), {"url": hook.url}.get).send(MESSAGE) == ""
    assert len(hook.taken) == 1


@pytest.mark.parametrize("host", ["[::1]", "[fd00::abcd]"])
def test_an_address_of_ipv6_without_a_port_is_a_webhook_too(host, monkeypatch):
    asked = []

    def refuse(address, *_args, **_more):
        asked.append(address)
        raise ConnectionRefusedError

    monkeypatch.setattr(socket, "create_connection", refuse)
    with pytest.raises(ChannelError, match="cannot be reached"):
        webhook.Webhook(ChannelSettings("hook", "webhook"), {"url": f"http://{host}/x"}.get).send(MESSAGE)
    assert asked == [(host.strip("[]"), 80)]


def program_of(*arguments, code="pass"):
    return ChannelSettings("tell", "command", program=sys.executable, arguments=("-c", code, *arguments))


def test_a_program_gets_the_alert_as_arguments_and_as_json_without_a_shell(tmp_path):
    code = f"import sys, json; json.dump([sys.argv[1:], json.load(sys.stdin)], open({str(tmp_path / 'out')!r}, 'w'))"
    trick = Message("k", 1, NOW, "launches", "flag", "$(touch x); `id` \"'", "--exec=rm {topic}", articles=ARTICLES)
    program.Program(program_of("{title}", "{text}", "--url={url}", code=code), {}.get).send(trick)
    arguments, said = json.loads((tmp_path / "out").read_text())
    assert arguments == ["$(touch x); `id` \"'", " --exec=rm {topic}", "--url=https://post.example/1"]
    assert said["alert"] == 1


def test_a_program_that_fails_hangs_or_is_not_there_is_told():
    with pytest.raises(ChannelError, match="ended with code 3"):
        program.Program(program_of(code="raise SystemExit(3)"), {}.get).send(MESSAGE)
    with pytest.raises(ChannelError, match="cannot be started"):
        program.Program(ChannelSettings("tell", "command", program="/nowhere/to/be/found"), {}.get).send(MESSAGE)
    began = time.monotonic()
    with pytest.raises(ChannelError, match="did not end within"):
        program.Program(program_of(code="import time; time.sleep(600)"), {}.get, patience=0.5).send(MESSAGE)
    assert time.monotonic() - began < 300


def test_apprise_carries_an_alert_to_a_service_it_knows_and_tells_no_address(hook, caplog):
    url = hook.url.replace("http://", "json://")
    ByApprise(ChannelSettings("any", "apprise"), {"url": url}.get).send(MESSAGE)
    [(_, body)] = hook.taken
    assert "Two missiles fall" in body.decode()
    hook.status = 500
    with pytest.raises(ChannelError, match="did not take it"):
        ByApprise(ChannelSettings("any", "apprise"), {"url": url}.get).send(MESSAGE)
    for wrong in (None, "nothing://that"):
        with pytest.raises(ChannelError, match="enter it again"):
            ByApprise(ChannelSettings("any", "apprise"), {"url": wrong}.get).send(MESSAGE)
    assert SECRET not in caplog.text


def test_a_message_of_many_articles_names_each():
    many = tuple(Article(f"Title {n}", "Post", f"https://post.example/{n}", NOW) for n in range(100))
    text = letter.body(Message("k", 1, NOW, "t", "digest", "T", "100 articles", articles=many))
    assert all(f"https://post.example/{n}\n" in text for n in range(100))
