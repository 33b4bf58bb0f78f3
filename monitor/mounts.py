"""Whether a folder lies on a disk that several machines share: there locks and the log of an archive cannot be relied on."""

from __future__ import annotations

import re
from pathlib import Path

_TABLE = Path("/proc/mounts")
_SHARED = re.compile(
    "nfs4?|cifs|smb3|smbfs|ncpfs|afs|ceph|glusterfs|lustre|beegfs|gpfs|ocfs2|gfs2|davfs|afpfs|vboxsf|vmhgfs|prl_fs|9p|drvfs|virtiofs|orangefs|pvfs2"
)
_SHARED_BY_PROGRAM = re.compile(
    r"fuse\.(?:sshfs|rclone|davfs2?|glusterfs|ceph(?:-fuse)?|s3fs|goofys|gcsfuse|curlftpfs|smbnetfs|gvfsd-fuse|vmhgfs-fuse|mergerfs-nfs|juicefs|orangefs|moosefs|mfs|lizardfs|seaweedfs)"
)
_WARNING = (
    "the data folder {folder} lies on a network disk ({kind}). Neither locks nor the archive's log can be relied on there. "
    "Close Wirewatch, move the folder to a disk of this machine and choose it with --data; backups may stay on the network"
)
_ESCAPED = re.compile(r"\\([0-7]{3})")


def shared_disk(folder: Path, table: str | None = None) -> str:
    """The kind of network disk that the folder lies on, as `nfs4`; empty for a disk of this machine, and where it cannot be told.

    `table` is what `/proc/mounts` says (Linux; see proc(5)); on Windows an address of a server tells.
    """
    if folder.drive.startswith("\\\\"):
        return "network share"
    if table is None:
        try:
            table = _TABLE.read_text("utf-8", "surrogateescape")
        except OSError:  # not Linux
            return ""
    kind = _kind(folder.resolve(), table)
    return kind if _SHARED.fullmatch(kind) or _SHARED_BY_PROGRAM.fullmatch(kind) else ""


def warning(folder: Path) -> str:
    """What is to be said of a folder on a network disk, and how to mend it; empty for any other."""
    kind = shared_disk(folder)
    return kind and _WARNING.format(folder=folder, kind=kind)


def _kind(folder: Path, table: str) -> str:
    """The file system of the innermost mount that holds the folder; of two on one place the later one counts."""
    deepest, found = -1, ""
    for line in table.splitlines():
        match line.split(" "):
            case [_, place, kind, *_]:
                point = Path(_ESCAPED.sub(lambda octal: chr(int(octal[1], 8)), place))
                if len(point.parts) >= deepest and folder.is_relative_to(point):
                    deepest, found = len(point.parts), kind
    return found
