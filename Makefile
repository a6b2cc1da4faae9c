# VisualFlow Studio: `make run` opens the editor, `make test` proves it. Both set up what they need.
PYTHON_IN_VENV := .venv/bin/python
MAKEFLAGS += --no-print-directory

.PHONY: help environment run test lint format bench bench-peers screenshots translations lock clean

help:
	@echo "make run          open the editor with an example flow (without a display: run the example offscreen)"
	@echo "make test         run the tests"
	@echo "make lint         formatting, lint, import floors, types"
	@echo "make format       let ruff format and fix what it can"
	@echo "make bench        measure start, canvas, runs; see docs/performance.md"
	@echo "make screenshots  draw the window and every dialog into docs/pictures/"
	@echo "make translations gather every text anew into resources/languages/"
	@echo "make lock         resolve requirements.lock anew from pyproject.toml (needs uv)"

environment:
	@tools/bootstrap.sh

run: environment
	@$(PYTHON_IN_VENV) -m app --example

test: environment
	@QT_QPA_PLATFORM=offscreen $(PYTHON_IN_VENV) -m pytest -q -n logical --maxprocesses 8 --dist worksteal $(ARGS)

lint: environment
	@PATH="$(CURDIR)/.venv/bin:$$PATH"; export PATH; \
	ruff format --check . && ruff check . && lint-imports && mypy

format: environment
	@.venv/bin/ruff check --fix --quiet . ; .venv/bin/ruff format .

bench: environment
	@QT_QPA_PLATFORM=offscreen $(PYTHON_IN_VENV) -m tests.benchmarks $(ARGS)

bench-peers: environment
	@QT_QPA_PLATFORM=offscreen $(PYTHON_IN_VENV) -m tests.benchmarks.peers

screenshots: environment
	@QT_QPA_PLATFORM=offscreen $(PYTHON_IN_VENV) tools/screenshots.py docs/pictures

translations: environment
	@$(PYTHON_IN_VENV) tools/translations.py

lock:
	uv pip compile --universal --generate-hashes --no-header --no-emit-index-url --no-emit-find-links \
		--quiet --upgrade -o requirements.lock pyproject.toml --extra dev

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis build dist
