"""The nouns: frozen dataclasses that stages hand to each other. No behaviour beyond what the data itself says."""
