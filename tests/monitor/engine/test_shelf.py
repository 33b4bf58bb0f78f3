"""Documents wait on a shelf that holds so many bytes, and a few documents in any case."""

from __future__ import annotations

import queue
import threading

import pytest

from monitor.polling.shelf import Shelf


def putting(shelf: Shelf, *sizes: int) -> queue.SimpleQueue[int]:
    """Another thread puts these down in turn; what lies there is told."""
    done: queue.SimpleQueue[int] = queue.SimpleQueue()

    def put() -> None:
        for size in sizes:
            shelf.put(size)
            done.put(size)

    threading.Thread(target=put, daemon=True).start()
    return done


def test_many_small_documents_find_room_until_the_bytes_are_used_up() -> None:
    shelf = Shelf(1000)
    done = putting(shelf, *[10] * 101)
    assert [done.get(timeout=30) for _ in range(100)] == [10] * 100
    with pytest.raises(queue.Empty):
        done.get(timeout=0.05)
    shelf.take(10)
    assert done.get(timeout=30) == 10


def test_a_document_larger_than_the_shelf_is_put_down_and_the_next_waits() -> None:
    shelf = Shelf(1000)
    done = putting(shelf, 5000, 1)
    assert done.get(timeout=30) == 5000
    with pytest.raises(queue.Empty):
        done.get(timeout=0.05)
    shelf.take(5000)
    assert done.get(timeout=30) == 1


def test_a_few_documents_find_room_beside_a_huge_one() -> None:
    done = putting(Shelf(1000, few=3), 5000, 1, 1, 1)
    assert [done.get(timeout=30) for _ in range(3)] == [5000, 1, 1]
    with pytest.raises(queue.Empty):
        done.get(timeout=0.05)


def test_an_open_shelf_lets_nobody_wait() -> None:
    shelf = Shelf(10)
    done = putting(shelf, 10, 10, 10)
    assert done.get(timeout=30) == 10
    shelf.open()
    assert [done.get(timeout=30), done.get(timeout=30)] == [10, 10]
