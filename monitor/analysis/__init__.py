"""Honest series from counts: buckets, shares, coverage; pure."""
