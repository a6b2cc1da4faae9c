"""Floor 2: where runs, ledgers, artifacts and commands are kept."""
