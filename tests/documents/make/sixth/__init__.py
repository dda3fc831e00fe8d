"""The sixth set: documents by authors who never saw the extractor; measured on, not tuned on."""
