"""Running prose by an author who had not seen the extractor: sixteen plans in English and four in Spanish."""
