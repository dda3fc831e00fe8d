"""One file a container: each draws a document's blocks into a file."""
