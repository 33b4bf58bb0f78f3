"""Alerts through the user's proxy: mail, webhooks and services go through it, and nothing goes around one that fails."""

from __future__ import annotations

import contextlib
import dataclasses
import shutil
import socket
import ssl
import subprocess

import pytest
from connect_proxy import connecting
from other_side import MESSAGE, SECRET, Hook, Sealed, mail_of, post_office
from socks_proxy import socks

from monitor.alerting import channel_kinds
from monitor.alerts import webhook
from monitor.alerts.by_apprise import ByApprise
from monitor.alerts.line import Line, Through
from monitor.alerts.mail import Mail
from monitor.channels_file import ChannelSettings
from monitor.errors import ChannelError

FAR = ChannelSettings("any", "webhook")
PASSWORD = "pr0xy-passw0rd"


@pytest.fixture
def hook():
    made = Hook()
    yield made
    made.close()


@pytest.fixture
def refused():
    """The port of a proxy that is not there."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        yield free.getsockname()[1]


def through(port, scheme="http", user=""):
    return Through(f"{scheme}://{user}{'@' if user else ''}127.0.0.1:{port}", PASSWORD if user else None)


def letter_by(way, box_port):
    return Mail(dataclasses.replace(mail_of(box_port), server="smtp.far.example"), {}.get, Line(way)).send(MESSAGE)


def test_a_letter_goes_through_an_http_proxy_that_knows_its_user():
    with post_office() as box, connecting(box.port) as proxy:
        letter_by(through(proxy.port, user="ann"), box.port)
        assert proxy.asked == [f"smtp.far.example:{box.port}"]
        assert proxy.users == [f"ann:{PASSWORD}"]
        assert len(box.letters) == 1


def test_a_letter_goes_through_a_socks_proxy_that_finds_the_name_itself():
    with post_office() as box, socks(box.port, PASSWORD) as proxy:
        letter_by(through(proxy.port, "socks5", "ann"), box.port)
        assert (proxy.asked, proxy.users) == ([(3, "smtp.far.example")], ["ann"])
        assert len(box.letters) == 1


@pytest.fixture
def secure(tmp_path):
    """A server's side of TLS for smtp.far.example, and a client's that trusts it."""
    if shutil.which("openssl") is None:
        pytest.skip("makes its certificate with openssl")
    key, certificate = tmp_path / "key.pem", tmp_path / "cert.pem"
    made = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    made += ["-keyout", str(key), "-out", str(certificate), "-days", "2", "-subj", "/CN=smtp.far.example"]
    made += ["-addext", "subjectAltName=DNS:smtp.far.example"]
    subprocess.run(made, check=True, capture_output=True)
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(certificate, key)
    return server, ssl.create_default_context(cafile=str(certificate))


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_an_encrypted_letter_goes_through_too_and_only_to_whom_the_certificate_names(secure, security):
    server, client = secure
    office = Sealed(server, at_once=security == "tls")
    with contextlib.closing(office), connecting(office.port) as proxy:
        settings = dataclasses.replace(mail_of(office.port), server="smtp.far.example", security=security)
        Mail(settings, {}.get, Line(through(proxy.port), client)).send(MESSAGE)
        assert len(office.letters) == 1
        other = dataclasses.replace(settings, server="smtp.other.example")
        with pytest.raises(ChannelError, match="cannot be trusted"):
            Mail(other, {}.get, Line(through(proxy.port), client)).send(MESSAGE)
        assert len(office.letters) == 1


def test_a_webhook_goes_through_the_proxy_and_its_name_is_not_looked_up_here(secure, hook):
    server, client = secure
    hook.socket = server.wrap_socket(hook.socket, server_side=True)
    with connecting(hook.server_port) as proxy:
        sender = webhook.Webhook(
            FAR, {"url": f"https://smtp.far.example/{SECRET}"}.get, Line(through(proxy.port), client)
        )
        sender.send(MESSAGE)
        assert proxy.asked == ["smtp.far.example:443"]
        [(headers, _)] = hook.taken
        assert headers["Host"] == "smtp.far.example"
        other = webhook.Webhook(FAR, {"url": "https://other.example/x"}.get, Line(through(proxy.port), client))
        with pytest.raises(ChannelError, match="cannot be trusted"):  # the certificate is of another
            other.send(MESSAGE)
        assert len(hook.taken) == 1


def test_a_webhook_of_this_network_is_reached_straight(hook, refused):
    webhook.Webhook(FAR, {"url": hook.url}.get, Line(through(refused))).send(MESSAGE)
    assert len(hook.taken) == 1


@pytest.mark.parametrize("scheme", ["http", "socks5", "socks4"])
@pytest.mark.parametrize("kind", ["mail", "webhook"])
def test_a_proxy_that_is_not_there_is_told_and_nothing_goes_around_it(refused, scheme, kind):
    way = through(refused, scheme, "ann")
    hook = webhook.Webhook(FAR, {"url": "https://far.example/x"}.get, Line(way))
    with pytest.raises(ChannelError, match=rf"the proxy {scheme}://127.0.0.1:{refused} cannot be reached") as told:
        letter_by(way, 25) if kind == "mail" else hook.send(MESSAGE)
    assert PASSWORD not in str(told.value)
    assert PASSWORD not in repr(way)


def test_a_proxy_that_refuses_is_told_without_the_password():
    with post_office() as box, connecting(box.port) as proxy:
        proxy.refuses = True
        with pytest.raises(ChannelError, match="does not connect us"):
            letter_by(through(proxy.port, user="ann"), box.port)
        assert box.letters == []
    with post_office() as box, socks(box.port, "another") as proxy:
        with pytest.raises(ChannelError, match="does not connect us"):
            letter_by(through(proxy.port, "socks5", "ann"), box.port)
        assert box.letters == []


# services by apprise


def service(url, way):
    return ByApprise(ChannelSettings("any", "apprise"), {"url": url}.get, way)


def test_a_service_goes_through_an_http_proxy(hook):
    with connecting(hook.server_port) as proxy:
        service(f"json://far.example/{SECRET}", through(proxy.port, user="ann")).send(MESSAGE)
        assert proxy.users == [f"ann:{PASSWORD}"]
        assert [target.startswith("http://far.example") for target in proxy.asked] == [True]
        assert len(hook.taken) == 1


def test_a_service_never_goes_around_a_proxy_that_fails(hook, refused):
    with pytest.raises(ChannelError, match="did not take it"):
        service("json://far.example/x", through(refused)).send(MESSAGE)
    with pytest.raises(ChannelError, match="only through an http:// proxy"):
        service("json://far.example/x", through(refused, "socks5")).send(MESSAGE)
    assert hook.taken == []


def test_a_service_that_knows_no_proxy_sends_nothing(hook):
    with connecting(hook.server_port) as proxy:
        with pytest.raises(ChannelError, match="does not go through the proxy, so nothing was sent"):
            service("mailto://ann:pw@far.example?smtp=smtp.far.example&mode=insecure", through(proxy.port)).send(
                MESSAGE
            )
        assert proxy.asked == []


def test_a_service_that_hangs_is_ended(hook):
    hook.go_on.clear()
    slow = ByApprise(ChannelSettings("any", "apprise"), {"url": hook.url.replace("http://", "json://")}.get, patience=4)
    with pytest.raises(ChannelError, match="does not answer in time"):
        slow.send(MESSAGE)


def test_every_kind_of_channel_is_given_the_proxy(refused):
    way = through(refused)
    mail = dataclasses.replace(mail_of(25), server="smtp.far.example")
    for settings, secret in (
        (mail, {}),
        (ChannelSettings("hook", "webhook"), {"url": "https://far.example/x"}),
        (ChannelSettings("any", "apprise"), {"url": "json://far.example/x"}),
    ):
        with pytest.raises(ChannelError):
            channel_kinds.sender_of(settings, secret.get, way).send(MESSAGE)
