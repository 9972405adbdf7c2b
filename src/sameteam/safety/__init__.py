"""Safety first: what a signal means, and which help comes first."""
