"""Starting with the session: a systemd user unit for the watch without a window, and an autostart file for the window."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from monitor.errors import UserError
from monitor.values import dataclass

_UNIT = """\
[Unit]
Description=Wirewatch: watches feeds and tells of what matches
After=network-online.target graphical-session.target

[Service]
ExecStart={command}
Restart=on-failure
RestartSec=30
RestartPreventExitStatus=2 3

[Install]
WantedBy=default.target
"""

_AUTOSTART = """\
[Desktop Entry]
Type=Application
Name=Wirewatch
Comment=Watches feeds and tells of what matches
Exec={command}
Icon=wirewatch
Terminal=false
X-GNOME-Autostart-enabled=true
"""


@dataclass(frozen=True, slots=True)
class StartFile:
    """A file that starts Wirewatch with the session: where it belongs, what it says, and what to do with it then."""

    path: Path
    text: str
    then: str


def unit(data: Path) -> StartFile:
    """The systemd user unit that watches this data folder."""
    command = " ".join(_for_unit(part) for part in (*_program(), "watch", "--data", str(data)))
    then = "systemctl --user daemon-reload && systemctl --user enable --now wirewatch.service"
    return StartFile(_config() / "systemd" / "user" / "wirewatch.service", _UNIT.format(command=command), then)


def autostart(data: Path) -> StartFile:
    """The desktop entry that opens the window of this data folder when the session begins (Desktop Application Autostart)."""
    command = " ".join(_for_desktop(part) for part in (*_program(), "--data", str(data)))
    then = "It opens at the next login."
    return StartFile(_config() / "autostart" / "wirewatch.desktop", _AUTOSTART.format(command=command), then)


def install(file: StartFile) -> None:
    """Write it whole or not at all. Raises UserError when it cannot be written."""
    draft = file.path.with_name(file.path.name + ".new")
    try:
        file.path.parent.mkdir(parents=True, exist_ok=True)
        draft.write_text(file.text, encoding="utf-8")
        draft.replace(file.path)
    except OSError as error:
        raise UserError(f"cannot write {file.path}: {error.strerror or error}") from error


def _config() -> Path:
    chosen = os.environ.get("XDG_CONFIG_HOME", "")
    return Path(chosen) if Path(chosen).is_absolute() else Path.home() / ".config"


def _program() -> tuple[str, ...]:
    """How this program was started, so that it can be started again."""
    script = Path(sys.argv[0]).absolute()
    if script.name == "wirewatch" and os.access(script, os.X_OK):
        return (str(script),)
    if script.name == "main.py":
        return sys.executable, str(script)
    return sys.executable, "-m", "main"


def _for_unit(part: str) -> str:
    """One word of ExecStart: systemd.service(5), quoting; % begins a specifier and $ a variable."""
    return '"' + part.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%").replace("$", "$$") + '"'


def _for_desktop(part: str) -> str:
    """One argument of Exec: Desktop Entry Specification, "The Exec key"; a backslash is doubled again as in every value."""
    quoted = "".join(f"\\{letter}" if letter in '"`$\\' else letter for letter in part.replace("%", "%%"))
    return '"' + quoted.replace("\\", "\\\\") + '"'
