"""Addresses: one spelling for one page, without what only serves tracking, and never a secret on the screen."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import SplitResult, quote, urljoin, urlsplit, urlunsplit

from monitor.shown_address import shown as shown  # noqa: PLC0414  one of what addresses are asked for

URL_LIMIT = 2_000
_PORTS = {"http": 80, "https": 443}
_TRACKING_NAMES = """
    fbclid gclid dclid gbraid wbraid msclkid yclid twclid ttclid igshid igsh mc_cid mc_eid mkt_tok _hsenc _hsmi _ga _gl vero_id wickedid
    oly_enc_id oly_anon_id rb_clickid s_cid ncid cmpid cmp ocid ito smid wt_mc xtor ref_src guccounter guce_referrer traffic_source
    partner_source phpsessid jsessionid sessionid session_id cfid cftoken
"""
_TRACKING = frozenset(_TRACKING_NAMES.split())
_TRACKING_STARTS = ("utm_", "at_")  # at_medium, at_campaign, ...: a broadcaster's own utm_
_STRANGE = re.compile(r"[\x00-\x1f\x7f-\xa0\u2028\u2029\ud800-\udfff]")
_BLANK = "%20"
# An address that is spelled as we spell it: most are. (Ports end at 65535; the few beyond 59999 take the long way.)
_ORDINARY = re.compile(
    r"https?://(?:[a-z0-9-]++\.)++[a-z0-9-]++(?::(?!80/|443/)(?:[1-5][0-9]{4}|[1-9][0-9]{0,3}))?"
    r"/[A-Za-z0-9/._~%+,:=&@!$'()*-]*+(?:\?[A-Za-z0-9/._~%+,:=&@!$'()*-]++)?"
)
# What is not seen, or turns the direction of what is beside it: it means the same when it is spelled out.
_UNSEEN = re.compile(r"[\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]")
_VISIT = re.compile(r"(?:;jsessionid=[^;/]*)+", re.IGNORECASE)
_BARE = re.compile(r"(?:[a-z0-9-]{1,63}\.)+[a-z]{2,24}(?::\d{1,5})?(?:[/?]|$)", re.IGNORECASE)
_NEARBY = re.compile(
    r"(?:localhost|[0-9]{1,3}(?:\.[0-9]{1,3}){3}|\[[0-9a-f:.]+\]|(?:[a-z0-9-]{1,63}\.)+(?:local|lan|internal))(?::\d{1,5})?(?:[/?]|$)",
    re.IGNORECASE,
)
_SECOND_LEVEL = frozenset(("ac", "co", "com", "edu", "gob", "gov", "go", "gouv", "mil", "ne", "net", "or", "org", "re"))
_ADDRESS = re.compile(r"[0-9.]+|\[.*\]")


def http(url: str, base: str = "") -> str:
    """The absolute http or https address of a link, relative ones resolved against `base`; empty for anything else.

    White space around it, ends of lines and controls in it, user name, password and the usual port are dropped; blanks in it and signs that
    are not seen are percent-encoded, as browsers do. With a blank in the host's name, or over 2,000 characters, it is no address.
    """
    if is_ordinary(url):
        return url
    whole = "".join(line.strip() for line in url.splitlines())
    cleaned = _STRANGE.sub("", whole).strip().replace(" ", _BLANK)
    cleaned = _UNSEEN.sub(lambda found: quote(found[0]), cleaned)
    if not cleaned or len(cleaned) > URL_LIMIT:
        return ""
    try:
        parts = urlsplit(
            urljoin(base, cleaned) if base and not cleaned.lower().startswith(("http:", "https:")) else cleaned
        )
        if parts.scheme not in _PORTS or not (parts.hostname or "").rstrip(".") or _BLANK in parts.netloc:
            return ""
        _ = parts.port  # raises when it is no number
        address = urlunsplit(parts._replace(netloc=_host(parts)))
        urlsplit(address)  # raises when what is left of its host is none
    except ValueError:
        return ""
    return address


@lru_cache(maxsize=512)  # an entry's address is looked at several times
def is_ordinary(url: str) -> bool:
    """Whether it is an absolute address, spelled as we spell it: `http` gives it back as it is."""
    return _ORDINARY.fullmatch(url) is not None and len(url) <= URL_LIMIT


def canonical(url: str) -> str:
    """The spelling by which two links to one page are known as the same; empty for what is not http or https.

    Lower-case scheme and host, no usual port, credentials, fragment, tracking parameters or names of a visit. Canonical twice is
    canonical once.
    """
    address = http(url)
    if not address:
        return ""
    parts = urlsplit(address)
    kept = "&".join(pair for pair in parts.query.split("&") if pair and not _tracks(pair))
    return urlunsplit((parts.scheme, parts.netloc, _VISIT.sub("", parts.path) or "/", kept, ""))


def of_feed(url: str) -> str:
    """The one spelling of a feed's address: as `http`, without fragment and with "/" for no path. Empty for what is not http or https."""
    parts = urlsplit(http(url))
    return urlunsplit(parts._replace(path=parts.path or "/", fragment="")) if parts.netloc else ""


def origin(url: str) -> str:
    """Scheme, host and port, as in "https://news.example"; empty for what is not http or https. What is secret stays within one origin."""
    address = http(url)
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}" if address else ""


def _tracks(pair: str) -> bool:
    name = pair.partition("=")[0].lower()
    return name.startswith(_TRACKING_STARTS) or name in _TRACKING


def _host(parts: SplitResult) -> str:
    host = (parts.hostname or "").rstrip(".")
    if ":" in host:
        host = f"[{host}]"
    port = parts.port
    if port is None or port == _PORTS[parts.scheme]:
        return host
    return f"{host}:{port}"


def typed(written: str) -> str:
    """The address people mean: "feed:" and a missing "https://" are mended, which is "http://" for a machine of one's own.

    Whether it can be followed is for `http` to say.
    """
    plain = written.strip()
    scheme, colon, rest = plain.partition(":")
    if colon and scheme.lower() == "feed":
        return rest if rest.lower().startswith(("http:", "https:")) else f"http:{rest}"
    if _NEARBY.match(plain):
        return f"http://{plain}"
    return f"https://{plain}" if _BARE.match(plain) else plain


def has_credentials(url: str) -> bool:
    """Whether the address carries a user name or password."""
    try:
        return "@" in urlsplit(url).netloc
    except ValueError:
        return False


def site(url: str) -> str:
    """The host that a reader would name: "news.example.co.uk" gives "example.co.uk". A rule of thumb, no public-suffix list."""
    try:
        host = (urlsplit(url).hostname or "").rstrip(".")
    except ValueError:
        return ""
    labels = host.split(".")
    if len(labels) < 3 or _ADDRESS.fullmatch(host) or ":" in host:
        return host
    deep = len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVEL
    return ".".join(labels[-3:] if deep else labels[-2:])
