"""Recorded runs of the reference, run again on our runtime: `python -m tests.golden --flows DIR --golden DIR`."""
