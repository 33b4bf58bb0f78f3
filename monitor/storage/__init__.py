"""The archive: all SQL is here."""
