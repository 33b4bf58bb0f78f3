"""The engine process that a window starts: `python -m monitor.service --data DIR --until-alone`."""

# Children of the parsing pool import this module again: nothing heavy may stand at its top.
import sys

if __name__ == "__main__":
    from monitor.service.process import main

    sys.exit(main(sys.argv[1:]))
