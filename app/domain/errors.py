"""Expected troubles, told apart by whose move it is. Everything else is a bug."""


class StationError(Exception):
    """An expected trouble: `title` to show, the message to read out.

    The message says what was expected, what was got and what to do now.
    """

    title = "Something went wrong"


class RetryLater(StationError):
    """The world is unwell. The station tries again by itself."""

    title = "Trying again"


class NeedsOperator(StationError):
    """Trying again is pointless until a person does something."""

    title = "Needs you"
