"""Alerts by e-mail: one plain-text letter each, over an encrypted connection to the user's mail server."""

from __future__ import annotations

import contextlib
import smtplib
import socket
import ssl
from collections.abc import Callable
from email.message import EmailMessage
from email.utils import format_datetime

from monitor.alerts import letter
from monitor.alerts.line import Line
from monitor.channels_file import ChannelSettings
from monitor.errors import ChannelError
from monitor.messages import Message

PATIENCE = 60.0
"""Seconds for one answer of the server: a slow one that has taken a letter must be able to say so, or it would get it twice."""

_WELCOME = 220
_FOR_GOOD = 500
_PORTS = {"tls": 465, "starttls": 587, "none": 25}


class Mail:
    """Built from the channel's settings, its secrets by name, and the line to the server."""

    def __init__(
        self, settings: ChannelSettings, secret: Callable[[str], str | None], line: Line | None = None
    ) -> None:
        self._settings = settings
        self._secret = secret
        self._line = line or Line(patience=PATIENCE)

    def send(self, message: Message) -> str:
        """Have the server take it; gives what is to be told all the same (some were refused). Raises ChannelError."""
        try:
            server = self._server()
            try:
                with self._line.whole(server):
                    self._open(server)
                    self._sign_in(server)
                    refused = server.send_message(self.written(message))
                    _part(server)
            finally:
                server.close()
        except smtplib.SMTPAuthenticationError as error:
            raise ChannelError("the mail server refuses the user or password") from error
        except smtplib.SMTPRecipientsRefused as error:
            raise ChannelError("the mail server refuses every recipient") from error
        except smtplib.SMTPDataError as error:
            refused_for_good = error.smtp_code >= _FOR_GOOD
            raise ChannelError(
                f"the mail server refused it (code {error.smtp_code})", this_one=refused_for_good
            ) from error
        except smtplib.SMTPResponseException as error:
            raise ChannelError(f"the mail server refused it (code {error.smtp_code})") from error
        except ssl.SSLError as error:
            raise ChannelError("the mail server's secure connection cannot be trusted") from error
        except TimeoutError as error:
            raise ChannelError("the mail server does not answer in time") from error
        except (smtplib.SMTPException, OSError, UnicodeError) as error:  # UnicodeError: the server's name is none
            raise ChannelError(f"the mail server cannot be reached ({type(error).__name__})") from error
        return f"the mail server refused {len(refused)} of the recipients" if refused else ""

    def written(self, message: Message) -> EmailMessage:
        """The letter. Its Message-ID is the same at every try."""
        made = EmailMessage()
        made["Subject"] = letter.subject(message)
        made["From"] = self._settings.sender
        made["To"] = ", ".join(self._settings.to)
        made["Date"] = format_datetime(message.raised)
        made["Message-ID"] = f"<{message.key}@{self._settings.sender.rpartition('@')[2]}>"
        made["Auto-Submitted"] = "auto-generated"
        if message.urgency == "critical":
            made["Importance"] = "high"
        made.set_content(letter.body(message), cte="base64")
        return made

    def _server(self) -> _Server:
        return _Server(self._line, tls=self._settings.security == "tls")

    def _open(self, server: _Server) -> None:
        settings = self._settings
        server.reach(settings.server, settings.port or _PORTS[settings.security])
        if settings.security == "starttls":
            server.starttls(
                context=self._line.trust()
            )  # raises where the server does not offer it: nothing is sent in the open

    def _sign_in(self, server: smtplib.SMTP) -> None:
        if not self._settings.user:
            return
        password = self._secret("password")
        if password is None:
            raise ChannelError("its password is not in the keyring; enter it again")
        if not (self._settings.user + password).isascii():  # smtplib can send no other
            raise ChannelError("its user and password can hold only plain letters, digits and signs (ASCII)")
        server.login(self._settings.user, password)


class _Server(smtplib.SMTP):
    """A server at the end of a line; smtplib lets a subclass say how its socket comes about, as SMTP_SSL does."""

    def __init__(self, line: Line, *, tls: bool) -> None:
        self._line, self._tls = line, tls
        super().__init__(timeout=line.patience)

    def reach(self, host: str, port: int) -> None:
        """Connect and hear the greeting. Raises SMTPConnectError when the server does not want us."""
        self._host = host  # the name that a certificate must be of
        code, words = self.connect(host, port)
        if code != _WELCOME:
            raise smtplib.SMTPConnectError(code, words)

    def _get_socket(self, host: str, port: int, timeout: float) -> socket.socket:  # noqa: ARG002  the line has its own
        return self._line.open(host, port, tls=self._tls)


def _part(server: smtplib.SMTP) -> None:
    """Say goodbye. The letter was taken: whatever the server answers, it must not get it again."""
    with contextlib.suppress(smtplib.SMTPException, OSError):
        server.quit()
