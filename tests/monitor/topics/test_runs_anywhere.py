"""The judge needs nothing but Python: it can be carried into any process, or to another machine, and says the same there."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import monitor

ROOT = Path(monitor.__file__).parents[1]
PROGRAM = """
import json, sys
sys.path.insert(0, sys.argv[1])
from monitor.topics.explain import explain
from monitor.topics.judge import Judge, matches, prepare
from monitor.topics.query import parse
from monitor.topics.sweep import Sweep
tree = parse('storm NEAR/5 "sea of japan"')
spans = matches(tree, prepare("A storm in the Sea of Japan", "", ""))
assert explain(tree, prepare("Calm", "", "")).true is False
assert Sweep([Judge(tree)]).over([("A storm in the Sea of Japan", "", "")])[0].queries == [0]
strangers = sorted(name for name in {name.partition(".")[0] for name in sys.modules} if name not in sys.stdlib_module_names)
print(json.dumps({"spans": [[s.field, s.start, s.end] for s in spans], "strangers": strangers}))
"""


def test_the_judge_runs_in_a_bare_python():
    ran = subprocess.run(
        [sys.executable, "-I", "-S", "-c", PROGRAM, str(ROOT)], capture_output=True, text=True, timeout=60, check=False
    )
    assert ran.stderr == ""
    told = json.loads(ran.stdout)
    assert told["spans"] == [["title", 2, 7], ["title", 15, 27]]
    assert set(told["strangers"]) <= {"__main__", "monitor", "resources"}
