"""What planning returned, as text, JSON, a printable page or calendar entries."""
