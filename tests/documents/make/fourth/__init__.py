"""Documents of the final exam, by a fourth author."""
