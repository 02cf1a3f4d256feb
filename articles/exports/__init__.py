"""The reading room for other programs."""
