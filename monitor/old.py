"""What old articles there are, and which of them are worth keeping whatever their age."""

from __future__ import annotations

from monitor.values import dataclass


@dataclass(frozen=True, slots=True)
class Old:
    """Articles of before some time. `kept` are starred, noted, tagged or flagged (some are several of these); `archived` are set aside."""

    articles: int
    starred: int
    noted: int
    tagged: int
    flagged: int
    kept: int
    archived: int

    @property
    def plain(self) -> int:
        """Those that are nothing of that, which is what can be deleted."""
        return self.articles - self.kept

    @property
    def words(self) -> str:
        """As in "12,000 articles, of which 300 are kept: 20 starred, 5 noted, 0 tagged, 290 flagged"."""
        kinds = ", ".join(
            f"{number:,} {word}"
            for number, word in (
                (self.starred, "starred"),
                (self.noted, "noted"),
                (self.tagged, "tagged"),
                (self.flagged, "flagged"),
            )
        )
        many = f"{self.articles:,} {'article' if self.articles == 1 else 'articles'}"
        return f"{many}, of which {self.kept:,} {'is' if self.kept == 1 else 'are'} kept: {kinds}"
