"""What a window or a command line may read of an archive."""

from monitor.feeds.health import condition
from monitor.reading.archive import Reading

__all__ = ["Reading", "condition"]
