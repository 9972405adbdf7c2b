"""One file for each thing that a person can do: safety first, then the engine. No print, no prompt, no request here."""
