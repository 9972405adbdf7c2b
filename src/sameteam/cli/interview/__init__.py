"""The guided plan: it asks step by step in the terminal, and writes nothing unless the person says so."""
