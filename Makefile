# Same Team. `make help` lists what there is.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin
COMPILED := src/sameteam/content/compiled.msgpack
CONTENT := $(shell find src/sameteam/content src/sameteam/library src/sameteam/model src/sameteam/language -type f -name '*.[tmp]*' ! -name '*.msgpack' ! -name '*.pyc' 2>/dev/null)

.DEFAULT_GOAL := help
.PHONY: help setup run test check soak bench docs clean

help: ## this list
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 16

setup: .venv/ready $(COMPILED) ## make .venv with everything that is needed

.venv/ready: requirements/dev.txt pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements/dev.txt
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

# The content in one file that opens fast; wherever it is old, the content itself is read.
$(COMPILED): .venv/ready $(CONTENT)
	$(BIN)/python scripts/compile_content.py
	$(BIN)/python -m compileall -q src

run: setup ## the guided plan, in this terminal
	@$(BIN)/sameteam plan

test: setup ## all tests
	$(BIN)/python -m pytest -q -n 2

check: setup ## every check: style, types, layers, content, generated pages, sizes
	$(BIN)/python scripts/check.py

soak: setup ## the tests with full counts
	SAMETEAM_HYPOTHESIS=soak $(BIN)/python -m pytest -q -n 2 -m "soak or not soak"

bench: setup ## measure, and write docs/reference/benchmarks.md
	$(BIN)/python bench/page.py

docs: setup ## write the generated pages
	$(BIN)/python scripts/docs.py

clean: ## remove what setup and the tools made
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis dist
