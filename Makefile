# Everything a newcomer needs: make report, make test.
SHELL := /bin/bash
.DEFAULT_GOAL := help

REGISTRY := reports/tierwatch.sqlite
EDITION := KGZ-2025
AUTHOR ?= tierwatch
# Records of the large registry that `make bench` makes; 0 for none.
ENTRIES ?= 1000000
BINARY := .build/debug/tierwatch
STRICT := --explicit-target-dependency-import-check error

.PHONY: help setup build report test readers accessible lint check bench fuzz kills forms lexicons guard dist dist-try clean

help:
	@echo "make report   set up, build, take in the shipped records, print the first page of the Kyrgyz report"
	@echo "make test     set up, build with strict walls, check the format, run every test, check the records"
	@echo "make accessible  open every document in Chromium: no fault that axe-core finds, nothing cut at any width"
	@echo "make bench    build for release, and measure it beside a plain Python tool (in .bench, from PyPI)"
	@echo "make fuzz     every parser, ten minutes each; TIME=60 PARSER=json for a minute of one"
	@echo "make kills    kills programs while they write, six kinds of work, 170 times each; KILLS=20 for a shorter run"
	@echo "make lexicons puts the lexicons of Sources/Narrative/Lexicons into the program, after they were edited,"
	@echo "              the lists of Sources/Registry/Guard/Lists, and the help in ky and ru of Sources/tierwatch/Help"
	@echo "make guard    how much of what points to a person is found in labelled sentences, by kind and language"
	@echo "make forms    other forms of the movement model under the same test as the published one"
	@echo "make dist     an archive and a Debian package below dist/: one binary, the records, completions, a manual page"
	@echo "make dist-try tries both in a clean system (root; installs debootstrap)"
	@echo "make build    set up and build .build/debug/tierwatch"
	@echo "make clean    take away what was made"

# SQLite's header is the one thing that Swift does not bring along.
setup:
	@command -v swift >/dev/null || { echo "Swift 6.2 or newer is needed: see https://swift.org/install"; exit 1; }
	@if ! [ -e /usr/include/sqlite3.h -o -e /usr/local/include/sqlite3.h ]; then \
	  if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	    (apt-get update -q && apt-get install -y -q libsqlite3-dev) >&2; \
	  else \
	    echo "libsqlite3-dev is missing. Run this, then make again:"; \
	    echo "  sudo apt-get install libsqlite3-dev"; exit 1; \
	  fi; \
	fi

build: setup
	@swift build $(STRICT) --product tierwatch >&2

report: build
	@mkdir -p reports
	@$(BINARY) import Recommendations Evidence --registry $(REGISTRY) --author $(AUTHOR) >&2
	@for language in ky ru en; do \
	  for format in text markdown html json; do \
	    case $$format in text) end=txt;; markdown) end=md;; html) end=html;; json) end=json;; esac; \
	    $(BINARY) report progress $(EDITION) --registry $(REGISTRY) --language $$language \
	      --format $$format -o reports/$(EDITION)-$$language.$$end || exit 1; \
	  done; \
	done
	@$(BINARY) report progress $(EDITION) --registry $(REGISTRY) --format csv -o reports/$(EDITION)-tables
	@sed '/^2\. /,$$d' reports/$(EDITION)-ky.txt
	@echo "The registry and the reports in ky, ru and en lie in: $(CURDIR)/reports" >&2

# The tests drive the sqlite3 shell against the real files, have WeasyPrint and Pandoc make PDF and Word files, read
# those by other programs, and have ExifTool and QPDF take out of attachments what they hide. Letters come from Noto Sans:
# it has all that Kyrgyz needs, and is narrow enough for a memo of two pages; DejaVu has the signs that it lacks.
READERS := sqlite3 weasyprint pandoc rsvg-convert pdftotext unzip chromium exiftool qpdf
PACKAGES := sqlite3 weasyprint pandoc librsvg2-bin poppler-utils unzip chromium fontconfig fonts-noto-core \
  fonts-dejavu-core libimage-exiftool-perl qpdf

# In .access is Playwright: with it the tests fill in an entry form.
test: setup readers .access/ready
	swift format lint --strict --recursive Package.swift Sources Tests
	swift build --build-tests $(STRICT)
	@mkdir -p .build
	set -o pipefail; swift test --skip-build 2>&1 | tee .build/test.log \
	  || { echo "What failed:"; grep -A 12 "recorded an issue" .build/test.log | cut -c 1-1000 | head -200; exit 1; }
	$(BINARY) check Recommendations Evidence
	$(MAKE) accessible

readers:
	@missing=$$(for program in $(READERS); do command -v $$program >/dev/null || echo $$program; done; \
	  fc-list 2>/dev/null | grep -q "Noto Sans" || echo "Noto Sans"); \
	[ -n "$$missing" ] || exit 0; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	  (apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q $(PACKAGES)) >&2; \
	else \
	  echo "missing:" $$missing; echo "Run this, then make again:"; \
	  echo "  sudo apt-get install $(PACKAGES)"; exit 1; \
	fi

accessible: build readers .access/ready
	@.access/bin/python Tests/Accessibility/check.py --tierwatch $(BINARY)

.access/ready: Tests/Accessibility/requirements.txt
	@python3 -c "import ensurepip, venv" 2>/dev/null || { [ "$$(id -u)" = 0 ] && apt-get update -q && apt-get install -y -q python3-venv; } >&2 \
	  || { echo "python3-venv is missing: sudo apt-get install python3-venv"; exit 1; }
	@python3 -m venv .access >&2
	@.access/bin/python -m pip install --quiet --disable-pip-version-check -r $< >&2
	@touch $@

lint:
	swift format lint --strict --recursive Package.swift Sources Tests

check: build
	$(BINARY) check Recommendations Evidence

# The plain tool is an independent check too: where its figures differ, this fails. Times never fail.
bench: setup .bench/ready
	@swift build -c release --static-swift-stdlib --product tierwatch >&2
	@python3 Tests/Bench/bench.py --tierwatch .build/release/tierwatch --python .bench/bin/python \
	  --entries $(ENTRIES) --csv reports/bench.csv

# libFuzzer comes with Swift. What it finds goes to .build/fuzz; what breaks a parser, to the corpus that make test
# replays: mend the parser and leave it there.
TIME ?= 600
fuzz: setup
	@swift package resolve >&2
	@swift build --package-path Tests/Fuzz --scratch-path .build/fuzz >&2
	@for parser in $${PARSER:-$$(env -u PARSER .build/fuzz/debug/Fuzz)}; do \
	  mkdir -p .build/fuzz/found/$$parser; \
	  tokens=Tests/Fuzz/tokens/$$parser; \
	  echo "$$parser:"; \
	  PARSER=$$parser SWIFT_BACKTRACE=enable=no nice -n 19 .build/fuzz/debug/Fuzz -max_total_time=$(TIME) \
	    -timeout=20 -rss_limit_mb=4096 -max_len=8192 -print_final_stats=1 $$([ -e $$tokens ] && echo -dict=$$tokens) \
	    -artifact_prefix=Tests/Fuzz/corpus/$$parser/ .build/fuzz/found/$$parser Tests/Fuzz/corpus/$$parser \
	    2> .build/fuzz/found/$$parser.log || { tail -40 .build/fuzz/found/$$parser.log; exit 1; }; \
	  grep -E "DONE|stat::(number|average)" .build/fuzz/found/$$parser.log; \
	done

# Every test that kills a program. How many kills found it running is printed, for some come when it has ended.
KILLS ?= 170
kills: setup
	@swift build --build-tests $(STRICT) >&2
	@rm -f .build/kills.txt
	@KILLS=$(KILLS) KILLS_TABLE=$(CURDIR)/.build/kills.txt swift test --skip-build --filter 'killed' \
	  > .build/kills.log 2>&1 || { grep -A 12 "recorded an issue" .build/kills.log | cut -c 1-1000 | head -200; exit 1; }
	@sort .build/kills.txt | uniq -c

# Lexicons, the guard's lists and the translations of help are text that people edit; the program carries them as Swift.
lexicons:
	@.dist/embed.sh Sources/Narrative/Lexicons ShippedWords txt Words \
	  english:en russian:ru kyrgyz:ky countries:countries
	@Sources/Registry/Guard/Lists/embed.sh
	@.dist/embed.sh Sources/tierwatch/Help/Words ShippedHelp po Help russian:ru kyrgyz:ky

# FAULTS=1 lists the sentences in which something was missed or seen in vain.
guard: setup
	@swift build --build-tests $(STRICT) >&2
	@GUARD_TABLE=$(CURDIR)/.build/guard.txt GUARD_FAULTS=$(FAULTS) \
	  swift test --skip-build --filter 'has a table of its own' > .build/guard.log 2>&1 \
	  || { cat .build/guard.log; exit 1; }
	@cat .build/guard.txt

# What Sources/Scoring/README.md says was tried.
forms: .bench/ready
	@.bench/bin/python Tests/Bench/forms.py

.bench/ready: Tests/Bench/requirements.txt
	@if ! python3 -c "import ensurepip, venv" 2>/dev/null; then \
	  if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	    (apt-get update -q && apt-get install -y -q python3-venv) >&2; \
	  else \
	    echo "python3-venv is missing. Run this, then make again:"; \
	    echo "  sudo apt-get install python3-venv"; exit 1; \
	  fi; \
	fi
	@python3 -m venv .bench >&2
	@.bench/bin/python -m pip install --quiet --disable-pip-version-check -r $< >&2
	@touch $@

dist: setup
	@swift build -c release --static-swift-stdlib --product tierwatch >&2
	@.dist/build.sh .build/release/tierwatch

dist-try: dist
	@command -v debootstrap >/dev/null || { [ "$$(id -u)" = 0 ] && apt-get update -q && apt-get install -y -q debootstrap; } >&2 \
	  || { echo "debootstrap is missing: sudo apt-get install debootstrap"; exit 1; }
	@.dist/try.sh

clean:
	rm -rf .build .bench .access dist reports/KGZ-*
