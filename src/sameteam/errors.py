"""The errors that Same Team raises on purpose.

Every message is written for the person who reads it: it names the file and the key and says what is allowed.
"""


class SameTeamError(Exception):
    """The base of all errors that a caller may want to catch."""


class InputError(SameTeamError):
    """What a person handed in cannot be used: a file, an option, a line.

    ``where`` names the file (or ``standard input``), ``key`` the key path inside it (``""`` for the whole file),
    ``problem`` says what is wrong and what is allowed. The command line ends with status 2.
    """

    def __init__(self, where: str, key: str, problem: str) -> None:
        self.where, self.key, self.problem = where, key, problem
        super().__init__(f"{where}: {key}: {problem}" if key else f"{where}: {problem}")


class ContentError(SameTeamError):
    """A file of the content is wrong: which file, which key, what is allowed. A fault of ours, never the person's."""

    def __init__(self, file: str, key: str, problem: str) -> None:
        self.file, self.key, self.problem = file, key, problem
        super().__init__(f"{file}: {key}: {problem}" if key else f"{file}: {problem}")


class StoppedForSafetyError(SameTeamError):
    """The command line cannot go on before the safety questions; ends with status 3."""
