"""Its sync half."""
