"""Backups of a data folder, putting one in its place again, and what a damaged archive still holds."""
