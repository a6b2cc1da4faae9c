"""Floor 4: effect handlers, one list."""
