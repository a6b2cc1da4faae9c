"""Starting, stopping, answering, forking and comparing runs from the window."""
