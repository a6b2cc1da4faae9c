"""Floor A3: the main window - where rooms are introduced to each other."""
