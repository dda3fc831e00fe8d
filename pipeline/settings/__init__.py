"""Settings: one frozen dataclass a stage, one small file each, checked when built, loaded from TOML once."""
