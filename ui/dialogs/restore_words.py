"""What is said of a backup before it is put in the archive's place, and after."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from ui.heard import heard
from ui.pages.wording import full_time, how_many
from ui.words import figure, tr

if TYPE_CHECKING:
    from monitor.safekeeping.restoring import Contents, Preview, Restored


def held(contents: Contents, zone: ZoneInfo) -> str:
    """What an archive holds, in one line."""
    newest = ", " + tr("the newest of {when}").format(when=full_time(contents.newest, zone)) if contents.newest else ""
    feeds, topics = how_many(contents.feeds, "feed"), how_many(contents.topics, "topic")
    return f"{how_many(contents.articles, 'article')}{newest}; {feeds}, {topics}, {figure(contents.bytes / 1e6, ',.1f')} MB"


def preview_words(seen: Preview, zone: ZoneInfo) -> str:
    """What the backup holds and what it would take the place of; nothing of that goes."""
    about = seen.backup.about
    made = (
        tr("made {when} by Wirewatch {version}").format(when=full_time(about.made, zone), version=about.program)
        if about
        else tr("an archive, not made as a backup")
    )
    lines = [tr("The backup holds: {held}; {made}.").format(held=held(seen.backup, zone), made=made)]
    if seen.current is None:
        lines.append(tr("In its place now: nothing that can be read ({why}).").format(why=heard(seen.why)))
    else:
        lines.append(
            tr("In its place now: {held}. This archive is put aside in the same folder, not deleted.").format(
                held=held(seen.current, zone)
            )
        )
    if about and about.files:
        lines.append(tr("It also holds {files}.").format(files=", ".join(sorted(about.files))))
    if seen.settings is None:
        lines.append(tr("It holds no settings that can be used; yours stay."))
    if seen.elsewhere:
        lines.append(tr("It was made on another machine, or does not say where: until you say so, nobody is notified."))
    return "\n\n".join(lines)


def restored_words(seen: Preview, done: Restored) -> str:
    """What came of it: where the former archive is, and what has to be done by hand."""
    said = [tr("The backup of {articles} is back.").format(articles=how_many(seen.backup.articles, "article"))]
    if done.archive:
        said.append(tr("The archive that was there is kept as {file}.").format(file=done.archive))
    if done.files.back:
        said.append(tr("Back as well: {files}.").format(files=", ".join(done.files.back)))
    if done.files.waiting:
        waiting = ", ".join(path.name for path in done.files.waiting)
        said.append(
            tr("What sends or writes by itself waits for your word under other names: {files}.").format(files=waiting)
        )
    if done.channels_off:
        said.append(tr("Notifications are off until you switch them on in the preferences."))
    if seen.elsewhere and seen.backup.passwords:
        said.append(tr("{feeds} may need the password again.").format(feeds=how_many(seen.backup.passwords, "feed")))
    if seen.elsewhere and seen.backup.headers:
        said.append(tr("{feeds} may need a secret header again.").format(feeds=how_many(seen.backup.headers, "feed")))
    return " ".join(said)
