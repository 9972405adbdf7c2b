"""Dates in plain English, whatever the machine's language is set to."""

from datetime import date

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_SHORT = 3


def long_date(day: date) -> str:
    """``Tuesday 24 November 2026``."""
    return f"{DAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"


def short_date(day: date) -> str:
    """``Tue 24 Nov``."""
    return f"{DAYS[day.weekday()][:_SHORT]} {day.day:2d} {MONTHS[day.month - 1][:_SHORT]}"
