"""The network: asks for feeds politely, believes nothing it is sent."""

import monitor.feeds.web.library  # noqa: F401  before anything imports aiohttp
from monitor.feeds.web.body import Caps
from monitor.feeds.web.client import Deadlines
from monitor.feeds.web.fetch import Web

__all__ = ["Caps", "Deadlines", "Web"]
