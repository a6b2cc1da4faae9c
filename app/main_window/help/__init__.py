"""What the window says about itself: pages of nodes, keys, the tour."""
