"""Documents of the eleventh set: twenty-six offices, twenty-six habits."""
