"""What happens when a wheel is built: the content is compiled, so that the installed command opens it fast."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).resolve().parent.parent


class ContentHook(BuildHookInterface[Any]):
    """Writes the compiled content before the files of a wheel are gathered; an editable install makes its own."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """``version`` is the kind of build; the written file is taken into the wheel."""
        if version == "editable":
            return
        sys.path[:0] = [str(ROOT / "src"), str(ROOT / "scripts")]
        from compile_content import main

        main()
        build_data["artifacts"].append("src/sameteam/content/compiled.msgpack")
