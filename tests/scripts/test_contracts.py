"""Each import contract of pyproject.toml is seen to fail on a violation that is planted against it."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BIN = Path(sys.executable).parent
FLOW, PURE, CLOSED = (
    "The core flows one way",
    "The core knows no framework, no network, no chance",
    "Engines open no files",
)


@pytest.fixture
def copy(tmp_path):
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    ignored = shutil.ignore_patterns("content", "__pycache__")
    shutil.copytree(ROOT / "src" / "sameteam", tmp_path / "src" / "sameteam", ignore=ignored)
    return tmp_path


def broken(folder):
    environment = {"PYTHONPATH": str(folder / "src"), "PATH": str(BIN)}
    call = [BIN / "lint-imports", "--no-cache"]
    done = subprocess.run(call, cwd=folder, env=environment, check=False, capture_output=True, text=True)
    assert "Contracts" in done.stdout, done.stdout + done.stderr
    return {line.removesuffix(" BROKEN") for line in done.stdout.splitlines() if line.endswith(" BROKEN")}


def test_as_it_is_every_contract_is_kept(copy):
    assert broken(copy) == set()


@pytest.mark.parametrize(
    ("file", "line", "contract"),
    [
        ("vocabulary.py", "from sameteam import model", FLOW),
        ("model/plan.py", "import sameteam.planning.decide", FLOW),
        ("planning/dates.py", "import sameteam.library.load", FLOW),
        ("library/load.py", "import sameteam.planning.decide", FLOW),
        ("safety/gate.py", "import sameteam.actions.make_plan", FLOW),
        ("actions/make_plan.py", "import sameteam.cli.plan", FLOW),
        ("nowhere/__init__.py", '"""A package that was given no place."""', FLOW),
        ("actions/make_plan.py", "import urllib.request", PURE),
        ("planning/dates.py", "import random", PURE),
        ("safety/gate.py", "import sqlite3", PURE),
        ("planning/dates.py", "from pathlib import Path", CLOSED),
        ("language/engine.py", "import tomli", CLOSED),
        ("safety/gate.py", "import click", CLOSED),
    ],
)
def test_a_planted_violation_is_reported(copy, file, line, contract):
    place = copy / "src" / "sameteam" / file
    place.parent.mkdir(exist_ok=True)
    old = place.read_text(encoding="utf-8") if place.exists() else ""
    place.write_text(f"{old}\n{line}\n", encoding="utf-8")
    assert contract in broken(copy)
