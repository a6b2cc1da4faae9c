"""Start of the desktop program: application, loop, host, window."""
