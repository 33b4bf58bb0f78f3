"""Every fault that the server knows, one by one in a process of its own: over by the deadline, and hardly larger than a good feed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hostile_house import HARMLESS, ROOT, SHORT, FeedServer

_LISTED = """
    drip?every=0.3 slowhead silent endless huge?mb=200 huge?mb=200&declare=1
    bomb/gzip?mb=160 bomb/deflate?mb=160 bomb/gzip2?mb=160
    truncated cutnolen cutgzip badchunk reset reset/mid headers headers?n=120&size=32000
    cookies loop hops/30 hops/5 flaky/alone status/204 status/503?retry=60
    leak auth scheme/file scheme/ftp scheme/data scheme/javascript local local?to=http://169.254.169.254/latest sink
    xml/laughs xml/quad xml/xxe xml/xxehttp xml/param xml/doctype xml/nons
    xml/redos-author xml/attrs xml/longattr xml/deep xml/deephtml xml/manyitems xml/opencomments xml/charref xml/surrogate xml/entbackslash
    xml/html xml/bidi xml/ctl xml/nul page page/parked news dates body?is=/dev/zero
    charset/lie charset/http charset/nodecl charset/utf16 charset/utf8bom charset/gbk charset/bogus
"""
FAULTS = _LISTED.split()
MORE_MB = 120


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="measures memory by /proc")
@pytest.mark.timeout(240)
def test_every_fault_ends_in_time_and_costs_little_memory(server: FeedServer, patience: float) -> None:
    faults = [server.url(f"x/{path}") for path in FAULTS]
    for packing in ("gzip", "deflate", "gzip2"):
        server.read(f"x/bomb/{packing}?mb=160")
    given = {"good": [server.good(0), server.saying(HARMLESS)], "faults": faults, "total": SHORT.total}
    process = subprocess.run(
        [sys.executable, Path(__file__).with_name("fault_alone.py")],
        input=json.dumps(given),
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert process.returncode == 0, process.stderr
    good, *found = map(json.loads, process.stdout.splitlines())
    assert [one["url"] for one in found] == faults
    late = {one["url"]: one["asked"] for one in found if one["asked"] > SHORT.total + 1 * patience}
    assert not late
    larger = {one["url"]: one["own"] - good["own"] for one in found if one["own"] > good["own"] + MORE_MB}
    assert not larger
    children = {one["url"]: one["child"] - good["child"] for one in found if one["child"] > good["child"] + MORE_MB}
    assert not children


def test_no_family_of_the_server_is_left_out(server: FeedServer) -> None:
    """The server lists its faults; one that is added there must be added here."""
    families = {line.split()[0] for line in server.get("x/").splitlines()}
    tested = {path.replace("?", "/").split("/")[0] for path in FAULTS}
    assert families == tested
