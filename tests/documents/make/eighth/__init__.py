"""Eighth set: invented plans of invented bodies."""
