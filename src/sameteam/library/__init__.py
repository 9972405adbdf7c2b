"""From content to records: the only package that opens the content, strictly, with file and key path in every error."""
