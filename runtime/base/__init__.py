"""Floor 0: bricks that know nothing of flows or runs. Imports nothing of ours."""
