"""Plans in plain administrative prose: networks, committees, secretariats, ministries, agencies and municipalities."""
