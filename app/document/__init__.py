"""Floor A0: the open flow and every edit of it. No Qt."""
