"""Floor 2: the flow document - values, file format, graph, problems."""
