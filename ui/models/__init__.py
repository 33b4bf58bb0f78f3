"""Rows for the views; sorting and filtering is the archive's work."""
