"""Python of code nodes and pin expressions: assembled, checked, and run away from this process."""
