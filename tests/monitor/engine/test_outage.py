"""A real mail server and a real webhook on loopback: down, slow, refusing, then back. Nothing is lost and nothing doubled."""

from __future__ import annotations

import email
import email.policy
import http.server
import json
import socket
import threading

import pytest
from aiosmtpd.controller import Controller
from worlds import Clock, Desk, World, rss

from monitor.alert_rule import AlertRule
from monitor.channels_file import ChannelSettings
from monitor.commands import AddFeeds, Poll, SaveChannel, SaveSettings, SetAlertRule
from monitor.engine import Engine
from monitor.model import Subscription
from monitor.places import Places
from monitor.reading import Reading
from monitor.vault import MemoryVault

POST = "https://post.example/feed"
TOPIC = "missile-launches"
OLD = ("old", "Council paints the old bridge", "It takes a week.")


def free_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


class MailServer:
    """On one port all the time; up, down, or refusing."""

    def __init__(self):
        self.port, self.letters, self.answer, self.controller = free_port(), [], "250 OK", None
        self.cannot_bear = "no such words"

    async def handle_DATA(self, _server, _session, envelope):
        letter = email.message_from_bytes(envelope.content, policy=email.policy.default)
        if self.cannot_bear in letter["Subject"]:
            return "554 looks like spam"
        if self.answer.startswith("250"):
            self.letters.append(letter)
        return self.answer

    def up(self):
        self.controller = Controller(self, hostname="127.0.0.1", port=self.port)
        self.controller.start()

    def down(self):
        if self.controller is not None:
            self.controller.stop()
        self.controller = None


class HookServer:
    """The same for a webhook; slow: it answers only when it is let go."""

    def __init__(self):
        self.port, self.taken, self.status, self.server = free_port(), [], 200, None
        self.go_on, self.asked = threading.Event(), threading.Event()
        self.go_on.set()
        self.cannot_bear = "no such words"

    def up(self):
        outer = self

        class Answer(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                outer.asked.set()
                outer.go_on.wait(60)
                bears = outer.cannot_bear not in body["text"]
                if outer.status == 200 and bears:
                    outer.taken.append(body)
                self.send_response(outer.status if bears else 422)
                self.end_headers()

            def log_message(self, *_given):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", self.port), Answer)
        self.thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.01})
        self.thread.start()

    def down(self):
        if self.server is not None:
            self.server.shutdown()
            self.thread.join()
            self.server.server_close()
        self.server = None


class House:
    def __init__(self, folder):
        self.clock, self.places, self.vault = Clock(), Places(folder), MemoryVault()
        self.world, self.mail, self.hook, self.number = World(self.clock), MailServer(), HookServer(), 0
        self.start()

    def start(self):
        self.engine = Engine(self.places, now=self.clock, fetch=self.world, vault=self.vault, channel=Desk())

    def restart(self):
        self.engine.close()
        self.start()

    def news(self):
        """One more article that is flagged; what is due is sent."""
        self.publish(1)

    def publish(self, articles):
        """So many articles that are flagged, in one round; what is due is sent."""
        first, self.number = self.number + 1, self.number + articles
        items = [
            (f"n{number}", f"Ballistic missile number {number} launched", f"It was fired at {number}.")
            for number in range(first, self.number + 1)
        ]
        self.world.serves(POST, rss(*items, OLD))
        self.clock.tick(minutes=10)
        self.engine.do(Poll(all=True))
        self.engine.alerts.outbox.wait()

    def later(self, hours=4):
        self.clock.tick(hours=hours)
        self.engine.alerts.tick()
        self.engine.alerts.outbox.wait()

    def told(self):
        reading = Reading(self.places.archive)
        try:
            return sorted(one.text for one in reading.alerts(100) if one.kind == "flag")
        finally:
            reading.close()

    def waiting(self):
        reading = Reading(self.places.archive, now=self.clock)
        try:
            return {state.name: state.waiting for state in reading.telling().channels}
        finally:
            reading.close()


@pytest.fixture
def house(tmp_path):
    made = House(tmp_path)
    ask = made.engine.do
    to = {"server": "127.0.0.1", "port": made.mail.port, "security": "none"}
    ask(SaveChannel(ChannelSettings("mail", "email", **to, sender="w@watch.example", to=("ann@desk.example",))))
    ask(SaveChannel(ChannelSettings("hook", "webhook"), (("url", f"http://127.0.0.1:{made.hook.port}/x"),)))
    ask(SetAlertRule(TOPIC, AlertRule(channels=("mail", "hook"), per_hour=0)))
    ask(SaveSettings("alerts_per_hour = 0"))
    ask(AddFeeds((Subscription(POST),)))
    made.world.serves(POST, rss(OLD))
    ask(Poll(all=True))
    yield made
    made.engine.close()
    made.mail.down()
    made.hook.down()


def test_both_down_slow_refusing_and_back_nothing_is_lost_and_nothing_doubled(house):
    mail, hook = house.mail, house.hook
    house.news()  # both are down
    house.later(hours=1)
    assert house.waiting() == {"hook": 1, "mail": 1}

    mail.up()  # the mail server refuses, the webhook answers with errors
    hook.up()
    mail.answer, hook.status = "451 later", 503
    house.news()
    house.later()
    assert (mail.letters, hook.taken) == ([], [])
    assert house.waiting() == {"hook": 2, "mail": 2}
    house.restart()

    mail.answer = "250 OK"  # mail is back; the webhook takes its time and holds up nothing
    hook.status = 200
    hook.go_on.clear()
    hook.asked.clear()
    house.clock.tick(hours=4)
    house.engine.alerts.tick()
    assert hook.asked.wait(60)
    house.engine.alerts.tick()
    hook.go_on.set()
    house.engine.alerts.outbox.wait()

    hook.down()  # and is gone once more
    house.news()
    hook.up()
    house.later()
    house.later()
    assert house.waiting() == {"hook": 0, "mail": 0}

    told = house.told()
    assert len(told) == 3
    assert sorted(one["text"] for one in hook.taken) == told
    assert sorted(one["Subject"].partition(": ")[2] for one in mail.letters) == told
    assert len({one["id"] for one in hook.taken}) == 3
    assert len({one["Message-ID"] for one in mail.letters}) == 3


def test_an_alert_that_the_other_side_never_takes_holds_up_no_other_of_its_round(house):
    house.mail.up()
    house.hook.up()
    house.mail.cannot_bear = house.hook.cannot_bear = "number 1 "
    house.publish(3)
    assert len(house.told()) == 3
    for _ in range(3):
        house.later()
    assert sorted(one["text"] for one in house.hook.taken) == house.told()[1:]
    assert sorted(one["Subject"].partition(": ")[2] for one in house.mail.letters) == house.told()[1:]
    assert house.waiting() == {"hook": 1, "mail": 1}
