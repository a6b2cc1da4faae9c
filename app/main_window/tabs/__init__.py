"""One open flow on the screen: its tab, its canvases, what lies around and over them."""
