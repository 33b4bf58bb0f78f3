"""Every fault of the feed server polled alone: it ends in time and takes little more memory than a good feed."""

from __future__ import annotations

import importlib.util
import statistics
import tempfile
from dataclasses import dataclass
from pathlib import Path

from polling_ours import Home, add, lines, new_home, told
from polling_server import Server, free_port, serving
from polling_verdicts import Verdicts

DEADLINE_S, FAULT_MB = 30, 120
PARSER_S = 5
"""Seconds of processor a document may take to be read, and one more for each MB; a busy machine makes no harmless feed late."""

_XML = (
    "laughs quad xxe xxehttp param deep deephtml attrs longattr nul ctl charref surrogate entbackslash opencomments doctype nons "
    "redos-author html bidi manyitems"
)
_LOOPBACKS = ("localhost", "0x7f.1", "2130706433", "0", "[::1]", "[::ffff:127.0.0.1]", "169.254.169.254")
_FAULTS = (
    "drip slowhead silent endless huge huge?declare=1 truncated cutnolen cutgzip badchunk reset reset/mid headers cookies loop hops/30 "
    "leak auth local scheme/file scheme/ftp scheme/data scheme/javascript status/204 page page/parked bomb/gzip bomb/deflate bomb/gzip2"
)


@dataclass(frozen=True)
class Usual:
    """What the first poll of a good feed alone takes: seconds of processor, MB."""

    cpu: float
    memory: float


def run(word: str, verdicts: Verdicts) -> None:
    """Every fault with this word in its name (all: none) polled alone, against the first poll of a good feed alone."""
    tls = free_port()
    with serving(8, "--hosts", "8", "--tls-port", str(tls)) as server, tempfile.TemporaryDirectory() as folder:
        good = server.addresses()[1:4]
        faults = {url: name for url, name in _faults(server, tls).items() if word in name}
        home = add(new_home(Path(folder) / "data"), [*good, *faults])
        polls = [home.poll("--feed", url) for url in good]
        usual = Usual(*(statistics.median(getattr(cost, what) for cost in polls) for what in ("cpu", "memory")))
        print(f"a good feed alone, first poll: {usual.cpu:.2f} s of processor, {usual.memory:.0f} MB")
        for url, name in faults.items():
            if name.startswith("bomb/"):
                server.prepare(f"x/{name}")
            _fault(server, home, url, name, usual, verdicts)
        verdicts.check("faults: nothing arrived where nothing may", str(server.sunk() or ""))
    verdicts.tell_checks()


def _fault(server: Server, home: Home, url: str, name: str, usual: Usual, verdicts: Verdicts) -> None:
    server.reset()
    cost = home.poll("--feed", url)
    clock = told(cost)["seconds"]
    said = next(line for line in lines(cost) if line.get("feed") == url)
    if name.startswith("xml/"):
        most = PARSER_S + server.seen().body_bytes / 1e6 + 1
        in_time = verdicts.at_most(
            f"{name}: seconds of processor beyond a good feed", cost.cpu - usual.cpu, round(most, 1), " s"
        )
    else:
        in_time = verdicts.at_most(f"{name}: seconds of the round", clock, DEADLINE_S + 1, " s")
    in_memory = verdicts.at_most(f"{name}: more memory", cost.memory - usual.memory, FAULT_MB, " MB")
    times = f"{clock:6.2f} s, {cost.cpu:5.2f} s of processor"
    print(f"{name:30} {times} ({in_time})  {cost.memory - usual.memory:+5.0f} MB ({in_memory})")
    reason = str(said["reason"] or "no complaint")
    print(f"{'':30} {said['outcome']}, {said['new']} new: {reason[:100]}", flush=True)


def _faults(server: Server, tls: int) -> dict[str, str]:
    """Addresses and what is wrong with them; packings that the server cannot make here are left out and named."""
    sink = f"http://127.0.0.1:{server.port}/x/sink"
    names = [*_FAULTS.split(), *(f"xml/{kind}" for kind in _XML.split())]
    names += [f"local?to=http://{host}:{server.port}/x/sink" for host in _LOOPBACKS]
    names += [f"body?is={what}" for what in ("/dev/zero", "/etc/hostname", sink)]
    for packing, module in (("br", "brotli"), ("zstd", "zstandard")):
        if importlib.util.find_spec(module):
            names.append(f"bomb/{packing}")
        else:
            print(f"bomb/{packing} is left out: the server would need {module}")
    secure = server.addresses()[0].replace("http://", "https://").replace(f":{server.port}/", f":{tls}/")
    return {server.at(0, f"x/{name}"): name for name in names} | {secure: "a certificate nobody vouches for"}
