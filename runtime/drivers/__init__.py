"""Floor 8: who keeps a host ticking."""
