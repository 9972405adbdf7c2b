"""The documentation says what is there: its links lead somewhere, its commands exist, its pages are up to date."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from sameteam.cli.main import COMMANDS

ROOT = Path(__file__).resolve().parents[2]
PAGES = [
    page
    for page in sorted(ROOT.rglob("*.md"))
    if not any(part.startswith(".") or part in ("dist", "build", "shared") for part in page.relative_to(ROOT).parts)
]
NAMES = [str(page.relative_to(ROOT)) for page in PAGES]

LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)")
FENCE = re.compile(r"^(`{3,})(\w*)\n(.*?)^\1$", re.MULTILINE | re.DOTALL)
HEADING = re.compile(r"^#{1,6} (.+)$", re.MULTILINE)


def without_fences(text):
    return FENCE.sub("", text)


def anchors(page):
    headings = HEADING.findall(without_fences(page.read_text(encoding="utf-8")))
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def targets_of(command):
    """The make targets and the sameteam commands that a line of shell names."""
    words = command.split("#")[0].split()
    if not words:
        return []
    if words[0] == "make":
        return [("make", word) for word in words[1:] if not word.startswith("-") and "=" not in word]
    if Path(words[0]).name == "sameteam":
        return [("sameteam", word) for word in words[1:2] if not word.startswith("-")]
    return [("other", words[0])]


def make_targets():
    return set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))


@pytest.mark.parametrize("page", PAGES, ids=NAMES)
def test_every_relative_link_leads_somewhere(page):
    for link in LINK.findall(without_fences(page.read_text(encoding="utf-8"))):
        if re.match(r"[a-z]+:", link):
            continue
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), link
        assert ROOT in target.parents, f"{link} leads out of the repository"
        if anchor:
            assert anchor in anchors(target), link


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md"])
def test_every_shell_fence_names_only_commands_that_exist(name):
    fences = [body for _, kind, body in FENCE.findall((ROOT / name).read_text(encoding="utf-8")) if kind == "sh"]
    assert fences, f"{name} shows no command"
    known = {("make", target) for target in make_targets()} | {("sameteam", one) for one in COMMANDS}
    for line in "\n".join(fences).splitlines():
        assert set(targets_of(line)) <= known, line


def test_a_command_that_does_not_exist_would_be_noticed():
    assert targets_of("make lunch  # at noon") == [("make", "lunch")]
    assert targets_of(".venv/bin/sameteam persuade --now") == [("sameteam", "persuade")]
    assert targets_of("curl example.org") == [("other", "curl")]
    assert "test" in make_targets()
    assert "lunch" not in make_targets()


def test_the_generated_pages_are_up_to_date():
    done = subprocess.run(
        [sys.executable, "scripts/docs.py", "--check"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("page", PAGES, ids=NAMES)
def test_a_page_has_one_title_and_ends_with_one_line_feed(page):
    text = page.read_bytes().decode()
    assert "\r" not in text
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    assert len(re.findall(r"^# ", without_fences(text), re.MULTILINE)) == 1


def test_the_glossary_has_each_word_once():
    words = re.findall(r"^- \*\*(.+?)\*\*: ", (ROOT / "GLOSSARY.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert len(words) > 1
    assert len(words) == len(set(words))
