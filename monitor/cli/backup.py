"""`backup` and `restore`: archive, settings and the user's small files into one, and back; nothing that was there is ever deleted."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from monitor.cli.door import places_of
from monitor.cli.options import Commands
from monitor.cli.output import Json, ProgressBar, counted, emit, iso, line, say
from monitor.places import at_home
from monitor.ports import headless_now

if TYPE_CHECKING:
    from monitor.safekeeping.restoring import Preview, Restored
    from monitor.storage.backup import Contents


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser(
        "backup", parents=[common], help="the archive and the settings into one file, without passwords"
    )
    parser.add_argument("file", metavar="FILE", help="where to; Wirewatch may be running")
    parser.add_argument("--overwrite", action="store_true", help="replace the file if it is there")
    parser.add_argument("--json", action="store_true", help="JSON on stdout")
    parser.set_defaults(run=run_backup)
    parser = commands.add_parser("restore", parents=[common], help="put a backup in the place of the archive")
    parser.add_argument("file", metavar="FILE", help="a backup, also one made on another machine")
    parser.add_argument("--dry-run", action="store_true", help="show what is in it and what it would replace")
    parser.add_argument("--yes", action="store_true", help="do not ask on a terminal")
    parser.add_argument(
        "--channels",
        action="store_true",
        help="leave notifications and channels on, though it was made on another machine",
    )
    parser.add_argument("--json", action="store_true", help="JSON on stdout")
    parser.set_defaults(run=run_restore)


def run_backup(options: argparse.Namespace) -> int:
    from monitor.safekeeping.backups import back_up

    bar = ProgressBar("Backing up")
    try:
        made = back_up(
            places_of(options),
            at_home(options.file).absolute(),
            headless_now(),
            overwrite=options.overwrite,
            progress=bar.step,
        )
    finally:
        bar.end()
    if options.json:
        emit({"file": str(made.path), **_numbers(made)})
    else:
        line(f"{_words(made)} in {made.path}, checked. Passwords are not in it.")
    return 0


def run_restore(options: argparse.Namespace) -> int:
    from monitor.lock import engine_lock
    from monitor.safekeeping.restoring import preview, restore

    places, file = places_of(options), at_home(options.file).absolute()
    if options.dry_run:
        seen = preview(places, file)
        emit(_report(seen)) if options.json else _show(seen)
        return 0
    with engine_lock(places):
        seen = preview(places, file)
        if not options.json:
            _show(seen)
        if not (options.yes or options.json or _agreed()):
            say("nothing was changed")
            return 0
        bar = ProgressBar("Restoring")
        try:
            done = restore(places, seen, headless_now(), channels=options.channels, progress=bar.step)
        finally:
            bar.end()
    if options.json:
        emit(_report(seen, done))
    else:
        _tell(seen, done)
    return 0


def _agreed() -> bool:
    """Ask where somebody sits; a script has said so by calling."""
    if not sys.stdin.isatty():
        return True
    sys.stderr.write("Restore it? The archive that is there is kept beside it. [y/N] ")
    sys.stderr.flush()
    return sys.stdin.readline().strip().lower() in {"y", "yes"}


def _numbers(contents: Contents) -> dict[str, Json]:
    return {
        "articles": contents.articles,
        "feeds": contents.feeds,
        "topics": contents.topics,
        "newest": iso(contents.newest),
        "archive_version": contents.version,
        "bytes": contents.bytes,
    }


def _words(contents: Contents) -> str:
    newest = f", the newest of {iso(contents.newest)}" if contents.newest else ""
    feeds, topics = counted(contents.feeds, "feed"), counted(contents.topics, "topic")
    return f"{counted(contents.articles, 'article')}{newest}, {feeds}, {topics}, {contents.bytes / 1e6:,.1f} MB"


def _show(seen: Preview) -> None:
    about = seen.backup.about
    made = f"made {iso(about.made)} by Wirewatch {about.program}" if about else "an archive, not made by `backup`"
    line(f"In the backup: {_words(seen.backup)}; {made}, archive version {seen.backup.version}")
    line(f"It would replace: {_words(seen.current) if seen.current else seen.why}")
    if seen.settings is None:
        line("It holds no settings that can be used; yours stay.")
    if about and about.files:
        line(f"It also holds {', '.join(sorted(about.files))}.")
    if seen.elsewhere:
        line("It was made on another machine, or does not say where.")


def _report(seen: Preview, done: Restored | None = None) -> dict[str, Json]:
    about = seen.backup.about
    return {
        "restored": done is not None,
        "backup": {
            **_numbers(seen.backup),
            "made": iso(about.made) if about else None,
            "program": about.program if about else None,
            "settings": seen.settings is not None,
            "files": sorted(about.files) if about else [],
            "elsewhere": seen.elsewhere,
        },
        "replaces": _numbers(seen.current) if seen.current else None,
        "kept": [str(path) for path in (done.archive, done.settings, done.channels, *done.files.aside) if path]
        if done
        else [],
        "files": list(done.files.back) if done else [],
        "waiting": [str(path) for path in done.files.waiting] if done else [],
        "channels_off": bool(done and done.channels_off),
        "passwords_missing": seen.backup.passwords,
        "headers_missing": seen.backup.headers,
    }


def _tell(seen: Preview, done: Restored) -> None:
    line("Restored.")
    kept = ((done.archive, "archive"), (done.settings, "settings file"), (done.channels, "file of channels"))
    for path, what in kept:
        if path:
            line(f"The {what} that was there: {path}")
    _tell_files(done)
    if done.channels_off:
        line("Notifications are off until you switch them on in the preferences (or restore with --channels),")
        line("and alerts go out through no other channel until you set it up (`wirewatch alerts channel`).")
    if seen.elsewhere:
        _tell_secrets(seen.backup)


def _tell_files(done: Restored) -> None:
    files = done.files
    if files.back:
        line(f"Also as in the backup: {', '.join(files.back)}")
    for path in files.aside:
        line(f"The file that was there: {path}")
    for path in files.waiting:
        line(
            f"Waits for your word, because it sends or writes by itself: {path}. Take -waiting-… out of its name, if it may."
        )
    if files.unusable:
        line(f"Not understood, and left out: {', '.join(files.unusable)}")


def _tell_secrets(backup: Contents) -> None:
    """They stayed in the keyring of the machine on which the backup was made."""
    if backup.passwords:
        line(
            f"{counted(backup.passwords, 'feed')} with a user may need the password again: `wirewatch feeds password URL`."
        )
    if backup.headers:
        with_headers = counted(backup.headers, "feed")
        line(
            f"{with_headers} with a secret header may need it again: `wirewatch feeds edit URL --header 'NAME: VALUE'`."
        )
    if backup.passwords or backup.headers:
        line("`wirewatch doctor` names those whose password or header is not in the keyring here.")
