"""Floor 4: a flow becomes a WorkflowSpec."""
