"""The other side sends a byte now and then and never comes to an end: it is broken off, and the alert waits."""

from __future__ import annotations

import socket
import threading
from contextlib import contextmanager

import pytest
from other_side import MESSAGE, mail_of

from monitor.alerts import mail, webhook
from monitor.alerts.line import Line, Through
from monitor.errors import ChannelError

PATIENCE = 0.3
NAP = 0.05


@contextmanager
def dripping(begin):
    """A port where whoever comes is told this, and then one letter after the other for as long as they listen."""
    over = threading.Event()

    def serve(place):
        try:
            line, _ = place.accept()
        except OSError:  # nobody came
            return
        with line:
            try:
                line.sendall(begin)
                while not over.wait(NAP):
                    line.sendall(b"a")
            except OSError:  # they hung up
                return

    with socket.create_server(("127.0.0.1", 0)) as place:
        thread = threading.Thread(target=serve, args=(place,))
        thread.start()
        yield place.getsockname()[1]
        over.set()
        thread.join()


def posted(port):
    secrets = {"url": f"http://127.0.0.1:{port}/hook"}
    return webhook.Webhook(None, secrets.get, Line(patience=PATIENCE)).send(MESSAGE)


def test_a_webhook_that_never_comes_to_say_what_it_did_is_broken_off():
    with dripping(b"HTTP/1.1 ") as port, pytest.raises(ChannelError, match="the webhook"):
        posted(port)


def test_a_webhook_that_took_it_and_goes_on_talking_has_it():
    with dripping(b"HTTP/1.1 200 OK\r\nX-Long: ") as port:
        assert posted(port) == ""


def test_a_mail_server_whose_greeting_never_ends_is_broken_off():
    with dripping(b"220 ") as port, pytest.raises(ChannelError, match="the mail server"):
        mail.Mail(mail_of(port), {}.get, Line(patience=PATIENCE)).send(MESSAGE)


def test_a_proxy_whose_answer_never_ends_is_broken_off():
    with dripping(b"HTTP/1.1 200 ") as port:
        line = Line(Through(f"http://127.0.0.1:{port}"), patience=PATIENCE)
        with pytest.raises(ChannelError, match="does not answer in time"):
            line.open("hooks.example", 443)
