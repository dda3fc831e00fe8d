"""Documents by the ninth author, who had not seen the extractor: plans that mix forms, as real ones do."""
