"""Artefacts between stages and runs: the dataset's files, the cache of document results, people's decisions."""
