"""The real window over a large archive, started by archive_window.py as the program starts it, and looked at by archive_window_story.py.

`python -m benchmarks.archive_window_child COUNT` with WIREWATCH_DATA set; prints JSON: the seconds (epoch) of the first rows and of the
whole list of COUNT articles, and MB resident after that.
"""

from __future__ import annotations

import gc
import json
import sys

from monitor.cli.main import COLLECT_AFTER, main


def tell() -> int:
    """0 when the rows were seen."""
    gc.set_threshold(COLLECT_AFTER)  # as `console` does, which would end this process
    from benchmarks.archive_window_story import Story
    from ui.display import application

    _alive = application(sys.argv[:1], "")
    story = Story(int(sys.argv[1]))
    main([])
    print(json.dumps(story.told))
    return 0 if "memory" in story.told else 1


if __name__ == "__main__":
    sys.exit(tell())
