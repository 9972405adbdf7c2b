"""What happens when a wheel is built: the content is compiled, so that the installed command opens it fast."""

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).resolve().parent.parent


class ContentHook(BuildHookInterface[Any]):
    """Puts the compiled content into a wheel; an editable install makes its own, beside the content."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """``version`` is the kind of build. The file is written elsewhere: those for a wheel never notice an edit."""
        if version == "editable":
            return
        sys.path[:0] = [str(ROOT / "src"), str(ROOT / "scripts")]
        from compile_content import write

        self._folder = tempfile.TemporaryDirectory()
        for path in write(Path(self._folder.name), for_wheel=True):
            build_data["force_include"][str(path)] = f"sameteam/content/{path.name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002 -- hatchling calls it so
        """The file is in the wheel by now."""
        if version != "editable":
            self._folder.cleanup()
