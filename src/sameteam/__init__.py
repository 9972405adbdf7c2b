"""Same Team: from the first thought to a shared first appointment with a couples counsellor, or to a respected no."""

__version__ = "0.1.0"
