"""Frozen records, one noun a file. They hold values and know nothing of files, clocks or screens."""
