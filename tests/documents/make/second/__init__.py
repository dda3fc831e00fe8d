"""Documents of a second author: other habits of wording, numbering and layout than in the modules beside this package."""
