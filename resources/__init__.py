"""Data only: icons, default feeds and topics, term lists, help."""
