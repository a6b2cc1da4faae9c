"""Floor 5: .flow bundles."""
