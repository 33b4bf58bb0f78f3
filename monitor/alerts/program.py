"""Alerts to a program of the user's: started without a shell, told by its arguments and by JSON on its standard input."""

from __future__ import annotations

import os
import re
import signal
import subprocess
from collections.abc import Callable

from monitor.alerts import letter
from monitor.alerts.wording import one_line
from monitor.channels_file import ChannelSettings
from monitor.errors import ChannelError
from monitor.messages import Message

PATIENCE = 30.0
"""Seconds that the program may take."""

_PLACE = re.compile(r"\{(title|text|topic|kind|url)\}")


class Program:
    """Built from the channel's settings. It has no secrets."""

    def __init__(
        self, settings: ChannelSettings, _secret: Callable[[str], str | None], *, patience: float = PATIENCE
    ) -> None:
        self._settings = settings
        self._patience = patience

    def send(self, message: Message) -> str:
        """Run it to its end. Raises ChannelError when it cannot be started, takes too long, or says by its code that it failed."""
        command = [self._settings.program, *arguments(self._settings.arguments, message)]
        try:
            running = subprocess.Popen(  # noqa: S603 - the user's own program, by its whole path, without a shell
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=os.name == "posix",
            )
        except OSError as error:
            raise ChannelError(f"the program cannot be started: {error.strerror or type(error).__name__}") from error
        try:
            running.communicate(letter.as_json(message), timeout=self._patience)
        except subprocess.TimeoutExpired:
            _kill(running)
            raise ChannelError(f"the program did not end within {self._patience:g} seconds") from None
        if running.returncode:
            raise ChannelError(f"the program ended with code {running.returncode}")
        return ""


def arguments(wanted: tuple[str, ...], message: Message) -> list[str]:
    """The arguments with what the alert says in their places. What comes from outside can neither part one nor begin an option."""
    said = {
        "title": one_line(message.title, 300),
        "text": one_line(message.text, 700),
        "topic": message.topic,
        "kind": message.kind,
        "url": next((url for one in message.articles if (url := letter.address(one.url))), ""),
    }
    return [_filled(argument, said) for argument in wanted]


def _filled(argument: str, said: dict[str, str]) -> str:
    filled = _PLACE.sub(lambda place: said[place[1]], argument)
    return f" {filled}" if filled.startswith("-") and not argument.startswith("-") else filled


def _kill(running: subprocess.Popen[bytes]) -> None:
    """End it, with what it started."""
    if os.name == "posix":
        os.killpg(running.pid, signal.SIGKILL)
    else:
        running.kill()
    running.communicate()
