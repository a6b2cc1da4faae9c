"""The docks, what stands in them, and how they are laid out."""
