"""The engine as a process: commands in, events out, over a local socket that only its owner can open."""
