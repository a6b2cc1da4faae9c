"""Floor 1: the durable vocabulary - effects, waits, runs, specs, records - and the kernel's protocols."""
