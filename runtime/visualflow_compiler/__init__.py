"""Floor 5: from flow to `WorkflowSpec`: `compile.py` is the way in."""
