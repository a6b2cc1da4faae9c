"""Floor A2: windows that ask."""
