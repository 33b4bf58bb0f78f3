"""What a window or a command line may read of an archive, and how it judges what a user says about a feed."""

from monitor.feeds.access import certificate, check_header, in_pairs, may_be_secret, shown_certificate
from monitor.feeds.health import condition
from monitor.reading.archive import Reading

__all__ = ["Reading", "certificate", "check_header", "condition", "in_pairs", "may_be_secret", "shown_certificate"]
