"""Who is behind an outlet: families of publishers, so that ten papers of one owner count as one voice.

The families are data: resources/gazetteer/publishers.toml, and the user's own file of that name in the folder `gazetteer` of the data
folder, whose rows go first.
"""

from __future__ import annotations

import functools
from pathlib import Path

from monitor.domains import registrable
from monitor.gazetteer.rows import rows, text, texts
from monitor.story import Outlet
from monitor.text.tokens import words
from monitor.values import dataclass


@dataclass(frozen=True, slots=True)
class Families:
    """Families by the names (folded words) and sites of their outlets. `gatherers` are sites that show other publishers' articles."""

    names: dict[str, str]
    sites: dict[str, str]
    gatherers: frozenset[str]

    @property
    def outlets(self) -> frozenset[str]:
        """The names of all outlets, as `headline` takes them."""
        return frozenset(self.names)

    def of(self, outlet: Outlet) -> str:
        """The family, lower case: by the site an article stands on; where that only gathers others' articles, by the name it gives.

        Of a site that no family lists, the owner the feed has says it, else the name if a family lists that, else the site itself.
        """
        name, written = _folded(outlet.source), _bare(outlet.source)
        host = registrable(written) if "." in written and " " not in written else ""
        by_name = self.names.get(name) or self.sites.get(host)
        if outlet.site and outlet.site not in self.gatherers:
            owned = self.names.get(_folded(outlet.owner), outlet.owner)
            family = self.sites.get(outlet.site) or owned or by_name or outlet.site
        else:
            family = by_name or host or name or outlet.owner or outlet.source
        return family.strip().casefold()


def _bare(host: str) -> str:
    return host.strip().casefold().removeprefix("www.")


def _folded(name: str) -> str:
    return " ".join(words(name)).removeprefix("the ")


@functools.cache
def families(folder: Path | None = None) -> Families:
    """The shipped families with the user's, whose file is in `folder`. Raises UserError for a file of the user's that is wrong."""
    names: dict[str, str] = {}
    sites: dict[str, str] = {}
    gatherers: set[str] = set()
    for row in rows("publishers", folder):
        family = text(row, "name")
        own = [_bare(site) for site in texts(row, "sites")]
        if row.get("gathers") is True:
            gatherers.update(own)
            continue
        for name in (family, *texts(row, "outlets")):
            names.setdefault(_folded(name), family)
        for site in own:
            sites.setdefault(site, family)
    return Families(names, sites, frozenset(gatherers))
