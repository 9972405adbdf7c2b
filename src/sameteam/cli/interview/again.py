"""What a typed answer that cannot be read comes back as: the name of the sentence that asks once more."""


class AgainError(Exception):
    """Ask once more. ``section`` names the sentence in ``interview/en.md``, ``slots`` fill it."""

    def __init__(self, section: str, **slots: str) -> None:
        super().__init__(section)
        self.section, self.slots = section, slots
