"""Bodies in memory: how many may be there at once, and that somebody always gets done."""

from __future__ import annotations

import asyncio
import gzip
import os
import subprocess
import sys
import threading
from collections.abc import Coroutine
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some
from servers import Request, a_feed, http, site

from monitor.feeds.web import Web
from monitor.feeds.web.ask import Watch
from monitor.feeds.web.room import PLACE, Place, Room

ROOT = Path(__file__).parents[3]
CHILD = Path(__file__).with_name("web_in_a_child.py")
BODIES, MEGABYTES = 100, 8
NOON = datetime(2026, 5, 28, 12, tzinfo=UTC)


def run(story: Coroutine[object, object, None]) -> None:
    async def within_a_moment() -> None:
        async with asyncio.timeout(20):
            await story

    asyncio.run(within_a_moment())


async def is_empty(room: Room, places: int) -> None:
    """All of its places are to be had."""
    for _ in range(places):
        await room.take()


@given(some.integers(1, 8), some.lists(some.integers(1, 9), max_size=25))
def test_all_bodies_get_done_and_only_one_goes_beyond_the_places(places: int, sizes: list[int]) -> None:
    async def story() -> None:
        room, here, waiting = Room(places), set[Place](), asyncio.Queue[Place]()

        async def body(size: int) -> None:
            place = await room.take()
            here.add(place)
            for step in range(1, size + 1):
                await place.grow(step * PLACE)
                held.append(sum(one.held for one in here))
                await asyncio.sleep(0)
            await waiting.put(place)

        held: list[int] = [0]
        async with asyncio.TaskGroup() as group:
            for size in sizes:
                group.create_task(body(size))
            for _ in sizes:
                place = await waiting.get()
                here.remove(place)
                place.give_back()
        assert max(held) <= places + max(sizes, default=0)
        await is_empty(room, places)

    run(story())


@given(some.lists(some.tuples(some.integers(1, 5), some.booleans()), max_size=20))
def test_who_is_called_off_leaves_no_place_taken(bodies: list[tuple[int, bool]]) -> None:
    async def story() -> None:
        room = Room(3)

        async def body(size: int) -> None:
            place = await room.take()
            try:
                await place.grow(size * PLACE)
                await asyncio.sleep(0)
            finally:
                place.give_back()
                place.give_back()

        tasks = [asyncio.create_task(body(size)) for size, _ in bodies]
        await asyncio.sleep(0)
        for task, (_, called_off) in zip(tasks, bodies, strict=True):
            if called_off:
                task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await is_empty(room, 3)

    run(story())


def test_a_server_is_not_late_while_we_have_no_room_for_what_it_sends() -> None:
    async def story() -> None:
        room = Room(1)
        here, other = await room.take(), asyncio.create_task(room.take())
        await here.grow(2 * PLACE)  # the first, which may
        watch, soon = Watch(0.1), asyncio.get_running_loop().call_later
        async with watch.deadline:
            soon(0.3, here.give_back)
            await watch.stand_still(other)
        assert watch.seconds() < 0.1
        with pytest.raises(TimeoutError):
            async with Watch(0.01).deadline:
                await asyncio.Event().wait()

    run(story())


def test_what_nobody_takes_leaves_its_room_to_the_next_round() -> None:
    with site() as here, closing(Web(now=lambda: NOON, in_all=2)) as web:
        feeds = [a_feed(here.serve(f"/{number}", http()), number=number) for number in range(30)]
        for _ in range(3):
            left = web(feeds, cancelled=threading.Event())
            next(left)
            left.close()  # type: ignore[attr-defined]
            cancelled = threading.Event()
            for _ in web(feeds, cancelled=cancelled):
                cancelled.set()
        assert len(list(web(feeds, cancelled=threading.Event()))) == 30


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="measures memory by /proc")
def test_a_hundred_large_bodies_wait_at_their_servers_and_not_in_memory() -> None:
    packed = gzip.compress(b"<item>harbour</item>" * (MEGABYTES * 50_000))
    answered = threading.Event()

    def answer(_request: Request) -> bytes:
        answered.set()
        return http(packed, Content_Encoding="gzip")

    with site("0.0.0.0") as everywhere:  # noqa: S104  all of 127.0.0.0/8
        everywhere.routes["/feed"] = answer
        urls = [f"http://127.0.1.{number + 1}:{everywhere.port}/feed" for number in range(BODIES)]
        with subprocess.Popen(
            [sys.executable, CHILD, *urls],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
        ) as child:
            assert child.stdin is not None
            assert child.stdout is not None
            assert int(child.stdout.readline()) == MEGABYTES * 1_000_000
            while answered.wait(0.5):  # until it has come to rest
                answered.clear()
            asked = len(everywhere.asked)
            child.stdin.write("go on\n")
            child.stdin.close()
            held = int(child.stdout.readline())
            whole, in_all = map(int, child.stdout.readline().split())
    assert asked <= 1 + 48
    assert held <= 80
    assert whole == BODIES
    assert in_all <= 80
