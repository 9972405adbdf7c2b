import shutil
from pathlib import Path

import pytest

from sameteam.library import reading

REAL = Path(str(reading.content()))


class Content:
    """A content folder of the test's own, which holds only what was put into it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def copy(self, *paths: str) -> None:
        """Files or folders of the real content, as they are."""
        for path in paths:
            target = self.folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            if (REAL / path).is_dir():
                shutil.copytree(REAL / path, target)
            else:
                shutil.copy(REAL / path, target)

    def write(self, path: str, text: str) -> None:
        target = self.folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")

    def change(self, path: str, old: str, new: str) -> None:
        """The first ``old`` in a file becomes ``new``; it must be there."""
        text = (self.folder / path).read_text(encoding="utf-8")
        assert old in text
        self.write(path, text.replace(old, new, 1))

    def drop_section(self, path: str, name: str) -> None:
        """A section of a Markdown file, with its heading."""
        head, _, rest = (self.folder / path).read_text(encoding="utf-8").partition(f"\n## {name}\n")
        assert rest
        _, mark, others = rest.partition("\n## ")
        self.write(path, f"{head}{mark}{others}")

    def remove(self, path: str) -> None:
        target = self.folder / path
        shutil.rmtree(target) if target.is_dir() else target.unlink()


@pytest.fixture
def content(tmp_path, monkeypatch):
    monkeypatch.setattr(reading, "_CONTENT", tmp_path)
    return Content(tmp_path)


@pytest.fixture
def refused():
    """Runs a loader that must refuse its file; gives file, key and problem."""
    from sameteam.errors import ContentError

    def run(load, *arguments):
        with pytest.raises(ContentError) as error:
            load(*arguments)
        assert str(error.value).startswith(f"{error.value.file}: {error.value.key}")
        return error.value.file, error.value.key, error.value.problem

    return run
