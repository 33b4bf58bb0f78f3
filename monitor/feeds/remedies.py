"""What helps against the failure of a feed's last poll, by the status the server sent, else by the words of the reason. Pure."""

from __future__ import annotations

from monitor.domains import host_of
from monitor.model import Feed

_REFUSED = "The server refuses access. If you have an account there, enter its user name and password under Settings, Connection."
_TRIES_AGAIN = "Wirewatch tries again by itself, less and less often."
_MEND = "The publisher has to mend it."
_SERVER = f"The server has trouble of its own. {_TRIES_AGAIN}"
_BY_STATUS = {
    401: _REFUSED,
    402: "It is for paying readers. If you are one, ask the publisher for the address of your own feed.",
    403: _REFUSED,
    404: "There is no such page. The feed may have moved: open the publisher's site and look for its new address.",
    429: _SERVER,
    451: f"It is withheld by law, perhaps only where you are. {_TRIES_AGAIN}",
}
_BY_WORDS = (
    (
        ("fault of its own",),
        f"Nothing to do for you or the publisher. {_TRIES_AGAIN}",
    ),
    (
        ("proxy",),
        "See that the proxy runs, or choose another one: that of this feed under Settings, that of all in the preferences.",
    ),
    (
        ("it leads to",),
        "Nothing on your own network is asked for a stranger. If you know that server, follow its address as a feed that may be local.",
    ),
    (
        ("local network", "a file of this machine"),
        "This is on your own machine or network. If you trust it, tick “Allow addresses on this network” under Settings, Connection.",
    ),
    (
        ("fingerprint",),
        "If you run this server or know whose it is, trust its certificate under Settings, Connection. Otherwise leave it.",
    ),
    (
        ("certificate", "tls"),
        "The secure connection cannot be trusted. Check the date of this computer; otherwise the publisher must mend it.",
    ),
    (
        ("the page names this feed",),
        "Give this feed the address that the page names, under Settings.",
    ),
    (
        ("not a feed", "instead of a feed"),
        "The address answers, but not with a feed. Open it in a browser: the page often links to its real feed.",
    ),
    (
        ("larger than", "was not read because", "reading this feed"),
        "Wirewatch reads no feed of this kind, to be safe from harmful ones. If it is the right address, its publisher has to mend it.",
    ),
    (
        (
            "is damaged",
            "cannot be read",
            "not complete",
            "ended in the middle",
            "valid http",
            "longer headers",
            "packed its answer",
            "be unpacked",
        ),
        f"What the server sends is damaged. {_MEND} {_TRIES_AGAIN}",
    ),
    (
        ("took longer", "took too long", "stopped sending", "in time", "closed the connection"),
        f"The server, or the way to it, is slow or overloaded. {_TRIES_AGAIN}",
    ),
    (
        ("redirect",),
        "The address leads on to no feed. Wirewatch tries again by itself; or look for the feed on the publisher's site.",
    ),
)
_OTHERWISE = "Check the address and your connection. Wirewatch tries again by itself; “Poll” asks at once."


def remedy(feed: Feed) -> str:
    """In a sentence or two, for a feed whose last poll failed."""
    status = feed.health.last_status or 0
    if status >= 500:
        return _SERVER
    if status in _BY_STATUS:
        return _BY_STATUS[status]
    # The name of its host is no word of ours: "proxy.example took longer than ..."
    told = (feed.health.last_error or "").casefold().replace(host_of(feed.url) or " ", " ")
    return next((text for words, text in _BY_WORDS if any(word in told for word in words)), _OTHERWISE)
