"""Documents by the fifth author, who had not seen the extractor: the final exam."""
