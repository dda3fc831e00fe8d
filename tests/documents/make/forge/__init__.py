"""A forge of invented annual plans: from a seed, one plan in a random combination of layout choices, with its gold."""
