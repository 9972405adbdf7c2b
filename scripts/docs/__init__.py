"""The generated pages, one module for each. Each gives text and writes nothing; scripts/docs.py writes."""
