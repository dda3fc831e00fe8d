"""Running prose by an author who had not seen the extractor: twenty bodies, twenty voices."""
