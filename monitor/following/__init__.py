"""What users follow: feeds taken on, changed and left, found from a site's address, with their secret headers and icons."""
