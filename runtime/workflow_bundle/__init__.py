"""Floor 5: .flow bundles. Public names are loaded on first use."""
