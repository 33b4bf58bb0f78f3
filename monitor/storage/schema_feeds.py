"""The nineteenth migration: the hub a feed names; the views of articles and polls say more since then (views.py)."""

HUB = """
ALTER TABLE feed ADD COLUMN hub TEXT NOT NULL DEFAULT '';
"""
"""Where the feed says that news could be pushed from (WebSub); empty for nowhere."""
