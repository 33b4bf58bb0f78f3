"""A lock in the shape of a file is one man's, by whichever of the two ways it is taken, and a window need not load the slower one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from monitor.lock import LockedError, _other_lock, file_lock

WAYS = (file_lock, _other_lock)


@pytest.mark.parametrize("one", WAYS)
@pytest.mark.parametrize("other", WAYS)
def test_who_comes_second_is_refused_until_the_first_lets_go(tmp_path: Path, one, other) -> None:
    path = tmp_path / "a.lock"
    for _turn in range(2):
        with one(path), pytest.raises(LockedError), other(path):
            pass
    with other(path):
        assert path.stat().st_mode & 0o077 == 0


def test_a_folder_that_is_not_there_is_an_error_of_the_disk(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), file_lock(tmp_path / "none" / "a.lock"):
        pass


@pytest.mark.skipif(sys.platform == "win32", reason="there the other way is the only one")
def test_the_quick_way_loads_no_network_code(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from monitor.lock import file_lock\n"
        "with file_lock(Path(sys.argv[1])):\n"
        "    assert not {'filelock', 'asyncio', 'ssl'} & set(sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "a.lock")], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
