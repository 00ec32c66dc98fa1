"""The one trouble of everything that comes from outside."""

from app.domain.errors import NeedsOperator


class BadInput(NeedsOperator, ValueError):
    """Something from outside cannot be used. The message is a clause that says why: `it is nested
    deeper than 64 levels`. A ValueError too, so that a reader of values need not tell them apart.
    """

    title = "Not readable"
