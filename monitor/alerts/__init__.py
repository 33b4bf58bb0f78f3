"""Who is told what, when, and through which channel."""
