"""From an address to clean articles: fetch, parse, clean, date, schedule."""
