"""Floor A1: bricks that know no flow."""
