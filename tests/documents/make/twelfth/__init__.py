"""Documents by the twelfth author, who had not seen the extractor."""
