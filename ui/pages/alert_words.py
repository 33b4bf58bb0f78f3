"""How a topic is told of, in a few words (no Qt in here)."""

from __future__ import annotations

from monitor.alert_rule import DESKTOP, NEVER_QUIET, AlertRule


def rule_words(rule: AlertRule) -> str:
    """As in "each new story, from 3 publishers on; quiet 22:00-07:00; through mail"."""
    said = [_when(rule)]
    if rule.publishers > 1:
        said[0] += f", from {rule.publishers} publishers on"
    if rule.level == "mention":
        said.append("mentions too")
    if rule.bursts == "yes" and rule.on != "burst":
        said.append("bursts too")
    if rule.sources:
        said.append("only from " + ", ".join(rule.sources[:3]) + (" …" if len(rule.sources) > 3 else ""))
    if rule.silence_hours:
        said.append(f"and when nothing came for {rule.silence_hours} hours")
    if rule.quiet == NEVER_QUIET:
        said.append("at any hour")
    elif rule.quiet:
        said.append(f"quiet {rule.quiet}")
    if rule.quiet_days:
        said.append("quiet on " + ", ".join(day.title() for day in rule.quiet_days))
    if rule.urgency != "normal":
        said.append({"low": "unobtrusive", "critical": "urgent"}[rule.urgency])
    if rule.channels != (DESKTOP,):
        said.append("through " + (", ".join(rule.channels) or "the alert list only"))
    return "; ".join(said)


def _when(rule: AlertRule) -> str:
    if rule.on == "article":
        return "each new article"
    if rule.on == "story":
        return "each new story"
    if rule.on == "burst":
        return "only bursts"
    minutes = rule.digest_at[3:]
    return {
        "hourly": f"a digest every hour at {minutes} minutes past",
        "daily": f"a digest every day at {rule.digest_at}",
        "weekly": f"a digest every {rule.digest_day.title()} at {rule.digest_at}",
    }[rule.digest]
