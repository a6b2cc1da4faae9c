"""Floor A2: the one widget a flow is drawn on."""
