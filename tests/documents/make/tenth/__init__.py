"""The tenth blind set: thirty invented plans of thirty invented bodies."""
