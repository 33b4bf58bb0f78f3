"""From other threads into the window: nothing is lost, nothing reaches what is gone."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from monitor.commands import CancelRound, Done, Refused
from monitor.errors import UserError
from monitor.events import FeedsChanged
from ui.tasks import _DRAWN_MS


def test_five_thousand_events_from_four_threads_arrive(window_desk, qtbot):
    heard = []
    window_desk.signals.event.connect(heard.append)

    def speak():
        for _number in range(1250):
            window_desk.signals.tell(FeedsChanged())

    threads = [threading.Thread(target=speak) for _number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    qtbot.waitUntil(lambda: len(heard) == 5000)
    assert heard[0] == FeedsChanged()


def test_five_thousand_answers_survive_owners_that_die(window_desk, qtbot):
    delivered = []
    owners = [QObject() for _number in range(100)]
    answers = [window_desk.signals.expect(delivered.append, owners[number % 100]) for number in range(5000)]
    thread = threading.Thread(target=lambda: [answer(number) for number, answer in enumerate(answers)])
    thread.start()
    for owner in owners[:50]:
        owner.deleteLater()
    thread.join()
    qtbot.waitUntil(lambda: window_desk.signals.waiting == 0)
    assert len(delivered) >= 2500


def test_a_result_for_a_page_that_is_gone_is_dropped(window_desk, qtbot):
    page, seen, go = QWidget(), [], threading.Event()
    window_desk.tasks.run(lambda: go.wait(5), seen.append, page)
    page.deleteLater()
    qtbot.wait(0)
    go.set()
    qtbot.waitUntil(lambda: window_desk.signals.waiting == 0)
    assert seen == []


def test_only_the_newest_task_of_a_key_is_delivered(window_desk, qtbot):
    owner, seen, go = QObject(), [], threading.Event()
    window_desk.tasks.run(lambda: (go.wait(5), "old")[1], seen.append, owner, key="list")
    window_desk.tasks.run(lambda: "new", seen.append, owner, key="list")
    go.set()
    qtbot.waitUntil(lambda: window_desk.signals.waiting == 0)
    assert seen == ["new"]


@pytest.mark.parametrize("fails", [False, True])
def test_what_has_time_is_done_once_something_is_shown_or_could_not_be_had(window_desk, qtbot, *, fails: bool):
    owner, order = QObject(), []

    def work():
        if fails:
            raise UserError("no such list")
        return "rows"

    window_desk.tasks.after_first(lambda: order.append("engine"))
    window_desk.tasks.run(work, order.append, owner, failed=lambda error: order.append(str(error)))
    qtbot.waitUntil(lambda: len(order) == 2)
    window_desk.tasks.run(lambda: "more", order.append, owner)
    qtbot.waitUntil(lambda: len(order) == 3)
    assert order == ["no such list" if fails else "rows", "engine", "more"]


def test_what_the_user_did_wrong_goes_to_failed(window_desk, qtbot):
    owner, said = QObject(), []

    def work():
        raise UserError("no such folder")

    window_desk.tasks.run(work, said.append, owner, failed=lambda error: said.append(str(error)))
    qtbot.waitUntil(lambda: said == ["no such folder"])


def test_a_bug_in_a_task_is_raised_in_the_windows_thread(window_desk, qtbot):
    owner = QObject()
    with qtbot.capture_exceptions() as caught:
        window_desk.tasks.run(lambda: 1 // 0, lambda _result: None, owner)
        qtbot.waitUntil(lambda: window_desk.signals.waiting == 0)
    assert [kind for kind, _error, _trace in caught] == [ZeroDivisionError]


def test_work_given_after_the_end_is_not_begun(window_desk):
    window_desk.tasks.close()
    window_desk.tasks.run(lambda: pytest.fail("begun"), lambda _result: None, QObject())


def test_nothing_is_begun_later_in_a_window_that_was_closed_meanwhile(window_desk, qtbot):
    owner, order = QObject(), []
    window_desk.tasks.after_first(lambda: pytest.fail("begun"))
    window_desk.tasks.run(lambda: "rows", order.append, owner)
    qtbot.waitUntil(lambda: order == ["rows"])
    window_desk.tasks.close()
    QTimer.singleShot(2 * _DRAWN_MS, lambda: order.append("closed"))
    qtbot.waitUntil(lambda: order == ["rows", "closed"])


def test_work_that_was_done_when_the_end_came_is_not_delivered(window_desk, qtbot):
    begun, go = threading.Event(), threading.Event()
    owner = QObject()
    window_desk.tasks.run(lambda: (begun.set(), go.wait(5)), lambda _result: pytest.fail("delivered"), owner)
    assert begun.wait(5)
    go.set()
    window_desk.tasks.close()
    qtbot.waitUntil(lambda: window_desk.signals.waiting == 0)


def test_commands_given_before_the_engine_is_there_are_sent_then(window_desk, link, qtbot):
    answers = []
    window_desk.send(CancelRound(), answers.append)
    assert link.asked == []
    window_desk.attach(link)
    assert link.asked == [CancelRound()]
    qtbot.waitUntil(lambda: answers == [Done({})])


def test_without_an_engine_a_command_is_refused(window_desk, link, qtbot):
    refusals = []
    window_desk.attach(link)
    link.lose("the engine has stopped")
    qtbot.waitUntil(lambda: window_desk.link is None)
    window_desk.send(CancelRound(), refused=refusals.append)
    qtbot.waitUntil(lambda: len(refusals) == 1)
    assert isinstance(refusals[0], Refused)


def test_a_refusal_nobody_asked_for_is_said(window_desk, link, qtbot):
    link.refusing = "the disk is full"
    window_desk.attach(link)
    with qtbot.waitSignal(window_desk.saying) as said:
        window_desk.send(CancelRound())
    assert said.args[0] == "the disk is full"
