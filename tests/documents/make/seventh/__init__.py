"""The seventh set: documents and gold by another author, used once, at the end."""
