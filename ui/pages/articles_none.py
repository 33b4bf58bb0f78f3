"""What stands in place of the list of articles while there is none: before the first poll, or where the filters leave nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.pages.emptiness import EmptyState
from ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable


def none_yet(choose_feeds: Callable[[], None]) -> EmptyState:
    """Nothing was read yet."""
    return EmptyState(
        tr("No articles yet"),
        tr(
            "Articles stand here as soon as a feed was read: newest first, with the words that matched your topics marked."
        ),
        [(tr("Choose feeds"), choose_feeds)],
    )


def no_match(clear: Callable[[], None]) -> EmptyState:
    """Nothing that was read fits."""
    return EmptyState(
        tr("No article matches"),
        tr("Nothing in the archive fits the query and the filters above."),
        [(tr("Clear all filters"), clear)],
    )
