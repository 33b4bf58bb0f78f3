"""The window: asks the engine, draws the answer."""
