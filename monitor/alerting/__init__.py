"""Alerts in the archive: from the flags of a round to what the user is told, and the outbox behind it."""
