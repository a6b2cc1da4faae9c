"""Starting, stopping and answering runs from the window."""
