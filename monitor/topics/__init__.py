"""The topic language: query, judge, compile to the index, shipped topics."""
