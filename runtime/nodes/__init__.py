"""Floor 3: the catalogue - the one place where a node type is."""
