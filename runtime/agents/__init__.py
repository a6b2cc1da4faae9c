"""Floor 6: agents as workflows."""
