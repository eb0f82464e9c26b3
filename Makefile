# What a person does with this repository; `make` alone lists it.
# Warnings are errors in our own targets (Package.swift), so no target has flags for that.
SWIFT ?= swift
BINARY := .build/release/teacher-exchange
COUNTY := Scenarios/yunxi-county
PLAN := Plans/yunxi-county
PACKAGES := libglpk-dev glpk-utils libssl-dev
SWIFT_FILES := Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources
BUILD_FLAGS := --explicit-target-dependency-import-check error

.PHONY: help build test lint format scenarios plan bench hundred check deps docs

help: ## list the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "make %-10s %s\n", $$1, $$2}'

build: deps ## build the program (release): .build/release/teacher-exchange
	$(SWIFT) build --configuration release $(BUILD_FLAGS)

test: build ## build, then run every test, the end-to-end ones on the release binary
	$(SWIFT) test --disable-xctest $(BUILD_FLAGS)

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

bench: build ## measure loading (python3 beside it) and the county's plan, and compare with the baseline
	$(SWIFT) run --package-path Benchmarks loading $(abspath $(BINARY))
	$(SWIFT) run --package-path Benchmarks county $(abspath $(BINARY)) $(COUNTY) Benchmarks/baseline.json $(RECORD)

hundred: build ## measure twelve districts of 100 people: gap and seconds of every level
	HUNDRED_PEOPLE=1 $(SWIFT) test --disable-xctest $(BUILD_FLAGS) --filter HundredPeopleTests

deps: ## install the Debian packages that are missing
	@.ci/install-dependencies $(PACKAGES)

docs: deps ## build the documentation into .build/docs
	@.ci/build-docs .build/docs
