"""Effects that need nothing but the kernel: questions, messages, waits, events, child runs, looking at variables."""
