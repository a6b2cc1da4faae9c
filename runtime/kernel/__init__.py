"""Floor 2: the durable engine - start, tick, resume."""
