"""Which folders lie on a disk that several machines share, by the table of mounts that Linux keeps."""

from __future__ import annotations

from pathlib import Path

import pytest

from monitor.checks import folder
from monitor.mounts import shared_disk

TABLE = """\
/dev/sda1 / ext4 rw,relatime 0 0
files:/export /mnt/desk nfs4 rw,vers=4.2 0 0
/dev/sdb1 /mnt/desk/fast xfs rw 0 0
//office/news /mnt/the\\040office cifs rw 0 0
desk@far:/ /mnt/far fuse.sshfs rw 0 0
archive.img /mnt/image fuse.fuse2fs rw 0 0
/dev/sdc1 /srv ext4 rw 0 0
files:/srv /srv nfs rw 0 0
C:\\134 /mnt/c 9p rw,aname=drvfs 0 0
host /mnt/host virtiofs rw 0 0
broken
"""


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        ("/mnt/desk", "nfs4"),
        ("/mnt/desk/data/news", "nfs4"),
        ("/mnt/desk/fast/data", ""),
        ("/mnt/desktop", ""),
        ("/mnt/the office/data", "cifs"),
        ("/mnt/far/data", "fuse.sshfs"),
        ("/mnt/image/data", ""),
        ("/srv/data", "nfs"),
        ("/mnt/c/Users/desk", "9p"),
        ("/mnt/host/data", "virtiofs"),
        ("/var/lib/data", ""),
    ],
)
def test_a_folder_is_where_the_innermost_and_latest_mount_says(place: str, kind: str):
    assert shared_disk(Path(place), TABLE) == kind


def test_a_link_to_a_network_disk_leads_there(tmp_path: Path):
    (tmp_path / "far").mkdir()
    (tmp_path / "near").symlink_to("far")
    table = f"{TABLE}files:/export {tmp_path.resolve()}/far nfs4 rw 0 0\n"
    assert shared_disk(tmp_path / "near", table) == "nfs4"


def test_the_table_of_this_machine_can_be_read(tmp_path: Path):
    assert folder(tmp_path).ok is not bool(shared_disk(tmp_path))
