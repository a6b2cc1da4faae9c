"""Floor A2: every action of the window - words, keys, icon, when it can be used - in the menu it stands in."""
