"""The whole library in one call: from the compiled file where it fits the content, else from the content itself."""

from functools import cache

from sameteam.library.compiled import compiled_library, digest
from sameteam.model.library import Library


@cache
def load_library() -> Library:
    """All content as one record, loaded once in a process. Raises ContentError, with file and key, if it is wrong."""
    found = compiled_library()
    if found is None:
        from sameteam.library.gather import load_content  # noqa: PLC0415 -- the loaders are heavy, and seldom needed

        found = load_content(digest())
    return found
