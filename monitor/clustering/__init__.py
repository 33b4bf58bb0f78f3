"""Stories into events: what an article tells of, whether two tell of one event, and how far sources agree. Pure."""
