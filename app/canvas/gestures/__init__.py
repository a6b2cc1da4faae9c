"""One object for one gesture, press to release."""
