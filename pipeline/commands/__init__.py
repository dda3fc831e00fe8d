"""The commands of `hilo`, one module a family; `pipeline.cli` imports the one that is called."""
