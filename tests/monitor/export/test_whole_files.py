"""A file appears whole or not at all, in place of the old one, with its permissions."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from monitor.errors import UserError
from monitor.export.files import whole_file

posix = pytest.mark.skipif(os.name != "posix", reason="permissions, links and devices of POSIX")


def test_the_file_is_there_at_the_end_and_nothing_else(tmp_path):
    target = tmp_path / "list.csv"
    with whole_file(target) as out:
        out.write(b"one")
        assert not target.exists()
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("list.csv", b"one")]


@pytest.mark.parametrize("stop", [ValueError, KeyboardInterrupt])
def test_an_error_or_an_interruption_leaves_the_old_file_and_no_draft(tmp_path, stop):
    target = tmp_path / "list.csv"
    target.write_text("old")

    def fail(out):
        out.write(b"half")
        raise stop

    with pytest.raises(stop), whole_file(target) as out:
        fail(out)
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("list.csv", "old")]


@posix
def test_permissions_are_kept_and_new_files_follow_the_users_mask(tmp_path):
    private, fresh = tmp_path / "private.csv", tmp_path / "fresh.csv"
    private.touch()
    private.chmod(0o600)
    before = os.umask(0o027)
    try:
        for target in (private, fresh):
            with whole_file(target) as out:
                out.write(b"x")
    finally:
        os.umask(before)
    assert [stat.S_IMODE(path.stat().st_mode) for path in (private, fresh)] == [0o600, 0o640]


@posix
def test_a_link_keeps_pointing_where_it_pointed(tmp_path):
    (tmp_path / "real").mkdir()
    target, link = tmp_path / "real" / "list.csv", tmp_path / "link.csv"
    link.symlink_to(target)
    with whole_file(link) as out:
        out.write(b"through")
    assert link.is_symlink()
    assert target.read_bytes() == b"through"


@posix
def test_a_device_is_written_to_not_replaced():
    with whole_file(os.devnull) as out:
        out.write(b"gone")
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)


def test_a_folder_or_a_missing_folder_is_a_message(tmp_path):
    with pytest.raises(UserError, match="is a folder"), whole_file(tmp_path):
        pass
    with (
        pytest.raises(UserError, match=r"list\.csv was not written: there is no folder .*"),
        whole_file(tmp_path / "no" / "list.csv"),
    ):
        pass


@posix
def test_a_full_disk_is_a_message_and_leaves_nothing(tmp_path):
    resource = pytest.importorskip("resource")
    script = (
        "import resource, signal, sys\n"
        "from monitor.errors import UserError\n"
        "from monitor.export.files import whole_file\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "try:\n"
        "    with whole_file(sys.argv[1]) as out: out.write(b'x' * 100_000)\n"
        "except UserError as error: print(error)\n"
    )
    assert resource
    target = tmp_path / "big.csv"
    told = subprocess.run([sys.executable, "-B", "-c", script, str(target)], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == f"{target} was not written: File too large"
    assert list(tmp_path.iterdir()) == []


def test_a_dash_is_standard_output(capfdbinary):
    with whole_file("-") as out:
        out.write(b"row\r\n")
    assert capfdbinary.readouterr().out == b"row\r\n"
