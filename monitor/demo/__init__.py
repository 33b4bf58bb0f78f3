"""A made-up year of coverage, so that every page shows what it looks like in use."""
