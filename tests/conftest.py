"""What holds for every test: no network but loopback, no real keyring, home or data folder, no logged error, no Qt unless asked for."""

from __future__ import annotations

import importlib.util
import ipaddress
import logging
import os
import socket
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

NEVER_EXIST = (".example", ".invalid", ".test")
"""Names that no name server knows (RFC 2606): asking for them fails here as it does everywhere."""

refused: list[str] = []
"""What the running test tried to reach; it fails for it even if the code under test swallowed the refusal."""

_home = tempfile.TemporaryDirectory(prefix="wirewatch-tests-", ignore_cleanup_errors=True)
for _name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
    os.environ[_name] = _home.name
for _name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
    os.environ.pop(_name, None)
for _name in ("WIREWATCH_DATA", "WIREWATCH_NOW"):
    os.environ.pop(_name, None)
for _name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
    os.environ.pop(_name, None)
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")

settings.register_profile(
    "wirewatch",
    deadline=None,  # the machines that test are shared
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
    database=None,
    derandomize=os.environ.get("CI") == "true",
)
settings.load_profile("wirewatch")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Without pytest-qt (the run that proves the engine needs no Qt) its settings are still known."""
    if importlib.util.find_spec("pytestqt") is None:
        for name in ("qt_api", "qt_log_level_fail"):
            parser.addini(name, "a setting of pytest-qt, which is not installed here")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "logs_errors: the test makes the engine log an error on purpose")
    if not _wants_desktop(config):
        os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)
    sys.addaudithook(_refuse_the_network)


def _wants_desktop(config: pytest.Config) -> bool:
    expression = str(config.getoption("markexpr", ""))
    return "desktop" in expression and "not desktop" not in expression


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Desktop tests run when asked for with `-m desktop`; corpus tests when there is a corpus."""
    if not _wants_desktop(config):
        desktop = [item for item in items if item.get_closest_marker("desktop")]
        config.hook.pytest_deselected(items=desktop)
        items[:] = [item for item in items if item not in desktop]
    if "WIREWATCH_CORPUS" not in os.environ:
        for item in items:
            if item.get_closest_marker("corpus"):
                item.add_marker(pytest.mark.skip(reason="WIREWATCH_CORPUS names no folder"))


def _refuse_the_network(event: str, arguments: tuple[object, ...]) -> None:
    if event == "socket.getaddrinfo":
        host = arguments[0]
        if not _is_local(host):
            if not str(host).rstrip(".").endswith(NEVER_EXIST):
                refused.append(f"asked for the address of {host}")
            raise socket.gaierror(socket.EAI_NONAME, "tests ask no name server")
    elif event in {"socket.connect", "socket.sendto"}:
        address = arguments[1]
        if isinstance(address, tuple) and address and not _is_local(address[0]):
            refused.append(f"{event.removeprefix('socket.')} {address[0]}")
            raise ConnectionRefusedError(f"tests reach nothing but this machine, not {address[0]}")


def _is_local(host: object) -> bool:
    if host is None:
        return True
    name = host.decode("ascii", "replace") if isinstance(host, bytes) else str(host)
    if name in {"", "localhost"} or name.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(name.partition("%")[0]).is_loopback
    except ValueError:
        return name == socket.gethostname()


@pytest.fixture(autouse=True)
def _nothing_outside() -> Iterator[None]:
    """A test that tried to reach another machine fails, whatever became of the attempt."""
    refused.clear()
    yield
    tried, refused[:] = list(refused), []
    if tried:
        pytest.fail(f"the test tried to leave this machine: {'; '.join(tried)}")


@pytest.fixture(autouse=True)
def _no_logged_errors(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A logged error fails the test unless it is marked `logs_errors`."""
    yield
    if request.node.get_closest_marker("logs_errors"):
        return
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    errors = [record.getMessage() for record in records if record.levelno >= logging.ERROR]
    if errors:
        pytest.fail(f"errors were logged: {'; '.join(errors)}")


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder of real data that WIREWATCH_CORPUS names."""
    if "WIREWATCH_CORPUS" not in os.environ:
        pytest.skip("WIREWATCH_CORPUS names no folder")
    return Path(os.environ["WIREWATCH_CORPUS"])


@pytest.fixture(scope="session")
def tools() -> Path:
    """The folder of test tools that WIREWATCH_TOOLS names."""
    if "WIREWATCH_TOOLS" not in os.environ:
        pytest.skip("WIREWATCH_TOOLS names no folder")
    return Path(os.environ["WIREWATCH_TOOLS"])
