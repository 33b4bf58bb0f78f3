"""Commands, replies and events as JSON messages between a window and the engine process."""

from __future__ import annotations

import json
import logging
import os
import socket
import threading
from datetime import UTC, datetime
from multiprocessing import AuthenticationError
from multiprocessing.connection import Connection, answer_challenge, deliver_challenge
from typing import get_args

from cattrs.errors import BaseValidationError
from cattrs.preconf.json import JsonConverter, make_converter
from cattrs.strategies import configure_tagged_union

from monitor.commands import Command, Done, Refused, Reply
from monitor.errors import UserError
from monitor.events import Event
from monitor.values import dataclass

log = logging.getLogger(__name__)

MAX_MESSAGE = 64 * 1024 * 1024
"""Bytes; a longer message is refused by both sides. An OPML file of 10,000 feeds is 2 MB."""


@dataclass(frozen=True, slots=True)
class Ask:
    """A command with a number that its answer will carry."""

    number: int
    command: Command


@dataclass(frozen=True, slots=True)
class Answer:
    """The one reply to the command of that number."""

    number: int
    reply: Reply


@dataclass(frozen=True, slots=True)
class News:
    """Events in the order they happened, gathered over a tenth of a second."""

    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class Hello:
    """First message of the engine: which version serves this data folder."""

    version: str


Message = Ask | Answer | News | Hello


def _moment(value: object) -> datetime:
    moment = datetime.fromisoformat(str(value))
    if moment.tzinfo is None:
        raise ValueError("a time without zone")
    return moment.astimezone(UTC)


def _converter() -> JsonConverter:
    converter = make_converter(forbid_extra_keys=True)
    converter.register_structure_hook(datetime, lambda value, _: _moment(value))
    converter.register_unstructure_hook(datetime, datetime.isoformat)
    for union in (Command, Reply, Event, Message):
        configure_tagged_union(union, converter, tag_name="is", tag_generator=lambda cls: cls.__name__)
    return converter


_CONVERTER = _converter()
_NAMES = {cls.__name__ for cls in get_args(Message)}


def encode(message: Message) -> bytes:
    """One message as UTF-8 JSON. Lone surrogates from hostile text survive as escapes."""
    return json.dumps(_CONVERTER.unstructure(message, unstructure_as=Message), ensure_ascii=True).encode("ascii")


def decode(data: bytes) -> Message:
    """A message from JSON. Raises UserError for anything else, with the reason; nothing is guessed."""
    try:
        value = json.loads(data)
        if not isinstance(value, dict) or value.get("is") not in _NAMES:
            raise UserError("not a message of this version of Wirewatch")
        return _CONVERTER.structure(value, Message)  # type: ignore[arg-type]  # cattrs takes unions, its stub does not say so
    except (BaseValidationError, ValueError, TypeError, KeyError, RecursionError) as error:
        raise UserError(f"not a message of this version of Wirewatch: {type(error).__name__}") from error


def prove(connection: Connection, key: bytes, *, asks_first: bool, within: float = 10.0) -> bool:
    """Whether both sides hold the key. One side asks first; who keeps the other waiting for `within` seconds is hung up on."""
    late = threading.Timer(within, hang_up, [connection])
    late.start()
    try:
        for ask in (asks_first, not asks_first):
            (deliver_challenge if ask else answer_challenge)(connection, key)
    except (OSError, EOFError, AuthenticationError, AssertionError):  # AssertionError: not a challenge at all
        return False
    finally:
        late.cancel()
    return True


def hang_up(connection: Connection) -> None:
    """End the conversation for both sides at once. Closing alone would leave a thread of ours that is reading asleep for ever."""
    try:
        if os.name == "posix":
            with socket.socket(fileno=os.dup(connection.fileno())) as line:
                line.shutdown(socket.SHUT_RDWR)
        else:
            connection.close()
    except OSError:
        log.info("the other side hung up first")


__all__ = [
    "MAX_MESSAGE",
    "Answer",
    "Ask",
    "Done",
    "Hello",
    "Message",
    "News",
    "Refused",
    "decode",
    "encode",
    "hang_up",
    "prove",
]
