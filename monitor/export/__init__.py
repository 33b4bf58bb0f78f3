"""What leaves the archive: tables as CSV and JSON Lines."""
