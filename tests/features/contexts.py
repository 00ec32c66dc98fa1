"""What a feature is given, as far as a test needs it."""

from dataclasses import fields

from app.features.context import Context


def context(closing, **parts):
    """A Context with these *parts*; a feature that asks for another one fails."""
    absent = {field.name: None for field in fields(Context)}
    return Context(**absent | {"closing": closing, "found": []} | parts)
