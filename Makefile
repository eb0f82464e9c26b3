# What a person does with this repository; `make` alone lists it.
# Warnings are errors in our own targets (Package.swift), so no target has flags for that.
SWIFT ?= swift
BINARY := .build/release/teacher-exchange
COUNTY := Scenarios/yunxi-county
PLAN := Plans/yunxi-county
PACKAGES := libglpk-dev glpk-utils libssl-dev libzip-dev libexpat1-dev libxlsxwriter-dev
# What tests run for real: FET places weeks, Chromium shows and prints pages, poppler reads them back,
# openpyxl and LibreOffice make and read workbooks.
TEST_PACKAGES := fet chromium chromium-driver curl poppler-utils fonts-noto-cjk \
  python3-openpyxl libreoffice-calc-nogui
SWIFT_FILES := Package.swift Sources Tests $(addprefix Benchmarks/,Package.swift Benchmarks Sources Tests)
# One build for users and tests: module tests reach what is internal, and on the optimised code all
# tests take two thirds of the time. What the search does in a second is the same with the flag.
# `swift test` would build all of it again with flags of its own, so it only runs what is built.
BUILD_FLAGS := --configuration release --explicit-target-dependency-import-check error \
  -Xswiftc -enable-testing
MEASURE := $(SWIFT) run --package-path Benchmarks --configuration release
# HiGHS and SCIP, beside the builds that .gitignore names.
SOLVERS := Benchmarks/.build-solvers

.PHONY: help build test lint format scenarios plan bench bench-balance bench-conflicts bench-peers hundred check deps docs

help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "make %-12s %s\n", $$1, $$2}'

build: deps ## build the program (release): .build/release/teacher-exchange
	$(SWIFT) build $(BUILD_FLAGS)

test: build ## build, then run every test, all on the release build
	@.ci/install-dependencies $(TEST_PACKAGES)
	$(SWIFT) build --build-tests $(BUILD_FLAGS)
	$(SWIFT) test --skip-build --disable-xctest $(BUILD_FLAGS)

plan: build ## plan the bundled county into Plans/yunxi-county and print the summary
	@mkdir -p $(dir $(PLAN))
	$(BINARY) plan $(COUNTY) --output $(PLAN) --force

check: lint test ## what CI runs: lint and test

lint: ## check the format of every Swift file, and that no build product is committed
	@if git ls-files -- '.build*' 'Package.resolved' 'Plans' 2>/dev/null | grep .; then \
	  echo "Build products or plans are committed; remove them with git rm --cached." >&2; exit 1; fi
	$(SWIFT) format lint --strict --parallel --recursive $(SWIFT_FILES)

format: ## put every Swift file into the house format
	$(SWIFT) format --in-place --parallel --recursive $(SWIFT_FILES)

scenarios: ## write the generated county again and show that it has a plan (needs python3)
	python3 Scenarios/tools/make_county.py
	python3 Scenarios/tools/check_feasible.py $(COUNTY)

bench: build ## measure loading, the county, the hot parts and two districts: under ten minutes
	@.ci/install-dependencies python3-openpyxl
	$(MEASURE) loading $(abspath $(BINARY))
	$(SWIFT) package --package-path Benchmarks benchmark --no-progress
	$(MEASURE) peers $(BINARY) --runs ours --district 1500-1 --district 1500-2
	$(MEASURE) county $(abspath $(BINARY)) $(COUNTY) Benchmarks/baseline.json $(RECORD)

bench-balance: build ## plan the bundled county with and without balance as a goal: three minutes
	$(MEASURE) balance $(abspath $(BINARY)) $(COUNTY) $(if $(RECORD),Benchmarks/results/balance.md)

bench-conflicts: build ## explain 16 conflicts planted in the bundled county: two minutes (needs python3)
	python3 Benchmarks/Conflicts/measure.py $(abspath $(BINARY)) $(COUNTY) $(if $(RECORD),Benchmarks/results/conflicts.md)

bench-peers: build ## run every district and every peer, and keep the results: hours (PEERS='--district 1500-1')
	@.ci/install-dependencies coinor-cbc glpk-utils python3-venv
	@test -x $(SOLVERS)/bin/python || python3 -m venv $(SOLVERS)
	$(SOLVERS)/bin/python -m pip install --quiet --requirement Benchmarks/Solvers/requirements.txt
	$(MEASURE) peers $(BINARY) --python $(SOLVERS)/bin/python --record $(PEERS)

hundred: build ## measure twelve districts of 100 people: gap and seconds of every level
	$(SWIFT) build --build-tests $(BUILD_FLAGS)
	HUNDRED_PEOPLE=1 $(SWIFT) test --skip-build --disable-xctest $(BUILD_FLAGS) --filter HundredPeopleTests

deps: ## install the Debian packages that are missing
	@.ci/install-dependencies $(PACKAGES)

docs: deps ## build the documentation into .build/docs
	@.ci/build-docs .build/docs
