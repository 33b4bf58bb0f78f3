"""`topics import` and `topics export`: topics from a TOML file and into one."""

from __future__ import annotations

import argparse
from pathlib import Path

from monitor.cli import reading_files
from monitor.cli.door import open_door, open_reading
from monitor.cli.options import Commands
from monitor.cli.output import line
from monitor.errors import QueryError, UserError


def add(verbs: Commands, common: argparse.ArgumentParser) -> None:
    bring = verbs.add_parser("import", parents=[common], help="topics from a TOML file")
    bring.add_argument("file", help="the file, or - for standard input")
    bring.set_defaults(run=run_import)
    out = verbs.add_parser("export", parents=[common], help="all topics into a TOML file (- for stdout)")
    out.add_argument("file", help="the file, or - for standard output")
    out.set_defaults(run=run_export)


def run_import(options: argparse.Namespace) -> int:
    from monitor.reading import topic_files

    text, name = reading_files.text(options.file), reading_files.shown(options.file)
    try:
        found = topic_files.to_save(text)
    except UserError as error:
        raise UserError(f"{name}, {error}; nothing was saved") from error
    with open_door(options) as door:
        try:
            done = door.do(topic_files.together(found))
        except QueryError as error:
            raise topic_files.placed(found, error, name) from error
    for saved in done.lines:
        line(saved)
    return 0


def run_export(options: argparse.Namespace) -> int:
    from monitor.reading import topic_files

    with open_reading(options) as reading:
        reading.write_text(Path(options.file), topic_files.as_file(reading.topics()))
    return 0
