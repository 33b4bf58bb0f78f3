"""A query in lines, for those who show it."""

from monitor.topics.layout import laid_out

__all__ = ["laid_out"]
