"""Plain administrative prose in twenty hands: documents 461 to 480."""
