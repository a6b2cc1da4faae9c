"""Floor A1: runs as Qt objects; the only room that starts threads and tasks."""
