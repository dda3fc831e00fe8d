# Each target sets up what it needs; `make run` and `make test` are all that a newcomer has to know.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
RAW ?= raw_docs
OUT ?= outputs

.PHONY: help run test test-fast check review report bench nasty hostile kill fuzz docs lock dist refresh clean

help:            ## this list
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*##/  /'

$(VENV)/.python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "hilo needs Python 3.11 or newer; set PYTHON=/path/to/python3.11"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.run: $(VENV)/.python requirements.lock pyproject.toml
	@echo "Installing what hilo needs into $(VENV) (once) …"
	$(PIP) install -r requirements.lock
	$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.dev: $(VENV)/.run requirements-dev.lock
	@echo "Installing what the tests need into $(VENV) (once) …"
	$(PIP) install -r requirements-dev.lock
	@touch $@

run: $(VENV)/.run           ## read raw_docs/ and write the dataset to outputs/ (RAW=…, OUT=…)
	$(BIN)/hilo run $(RAW) --output $(OUT)

test: $(VENV)/.dev          ## all tests; installs tesseract and chromium where apt-get may run
	@sh .ci/system-packages
	$(BIN)/python -m pytest -n 2 --dist loadgroup

test-fast: $(VENV)/.dev     ## the tests that take under five seconds
	$(BIN)/python -m pytest -m "not slow and not browser and not ocr"

check: $(VENV)/.dev         ## format, lint, types, layers, tests
	$(BIN)/ruff format --check pipeline tests bench
	$(BIN)/ruff check pipeline tests bench
	$(BIN)/mypy
	$(BIN)/lint-imports
	@$(MAKE) --no-print-directory test

review: $(VENV)/.run        ## open the review page of outputs/
	$(BIN)/hilo review $(OUT)

report: $(VENV)/.run        ## write outputs/report.html again
	$(BIN)/hilo report $(OUT)

bench: $(VENV)/.dev         ## benchmarks against other tools, printed as tables
	$(BIN)/python -m bench.run

nasty: $(VENV)/.dev         ## all hostile inputs of ../shared/nasty
	$(BIN)/python -m bench.nasty

hostile: $(VENV)/.dev       ## hostile files of our own making, some 330
	$(BIN)/python -m bench.hostile

kill: $(VENV)/.dev          ## kill -9 of runs and of their processes, many times; no byte may differ
	$(BIN)/python -m bench.kill --times 100

fuzz: $(VENV)/.dev          ## mutants of the real files through every reader
	$(BIN)/python -m bench.fuzz

docs: $(VENV)/.dev          ## the documentation site, into site/
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict --quiet

dist: $(VENV)/.dev          ## wheel and source archive, into dist/
	$(BIN)/python -m build --no-isolation

lock: $(VENV)/.dev          ## write the lock files anew from what is installed
	$(BIN)/python .ci/lock.py

refresh: $(VENV)/.dev       ## generated pages and notebooks anew: reference, dependencies, quality, notebooks
	$(BIN)/python .ci/reference.py
	$(BIN)/python .ci/dependencies.py
	$(BIN)/python .ci/quality.py
	$(BIN)/python .ci/notebooks.py

clean:                      ## remove what was made here
	rm -rf $(VENV) build dist site *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis
