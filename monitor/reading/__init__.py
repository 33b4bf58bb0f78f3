"""What a window or a command line may read of an archive, and how it judges what a user says about a feed."""

from monitor.feeds.access import certificate, check_header, in_pairs, may_be_secret, shown_certificate
from monitor.feeds.extract import HOW_TO, is_installed
from monitor.feeds.health import condition
from monitor.reading.archive import Reading
from monitor.reading.incoming import Incoming, incoming

__all__ = [
    "Incoming",
    "Reading",
    "certificate",
    "check_header",
    "condition",
    "full_text_missing",
    "in_pairs",
    "incoming",
    "may_be_secret",
    "shown_certificate",
]


def full_text_missing() -> str:
    """What has to be installed before whole texts can be got from pages; empty when nothing has."""
    return "" if is_installed() else HOW_TO
