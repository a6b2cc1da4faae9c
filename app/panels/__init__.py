"""Floor A2: docks around the canvas."""
