# The script runner. The sample's dates belong to this day; see README.md.
AS_OF := 2026-11-24
LIST := .build/embedded-files
# One file that runs without the toolchain; on macOS the system brings Swift's libraries.
RELEASE := -c release $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib)

.PHONY: site test test-faults test-reading fuzz bench libraries tools program lint clean

site: program
	.build/release/linjaus check --content content --as-of $(AS_OF)
	.build/release/linjaus build --content content --output public --as-of $(AS_OF)

test: libraries tools $(LIST)
	sh Tests/run

# A sample of them; FULL=1 make test-faults tries them all.
test-faults: program tools
	LINJAUS=.build/release/linjaus python3 Tests/faults/faults.py

# Small inputs of every kind beside what is right, and help followed to the letter.
test-reading: tools
	python3 Tests/reading/run.py
	python3 Tests/reading/mends.py

# An hour of it before a release: SECONDS=3600 make fuzz
fuzz: program
	LINJAUS=.build/release/linjaus python3 Tests/fuzz/fuzz.py

bench: program
	python3 Benchmarks/bench.py .build/release/linjaus

program: libraries $(LIST)
	swift build $(RELEASE) --product linjaus

lint:
	swift format lint --strict --parallel --recursive Sources Tests Plugins Package.swift

# The two C libraries, where they are missing.
libraries:
	@sh scripts/install-libraries

# What the tests use beside the toolchain.
tools:
	@sh scripts/install-test-tools

# An incremental build does not notice a new or a deleted template: a changed list of files makes it look again.
$(LIST): FORCE
	@mkdir -p .build
	@find templates docs/rules -type f 2>/dev/null | LC_ALL=C sort > $(LIST).new
	@cmp -s $(LIST).new $(LIST) || { mv $(LIST).new $(LIST); touch Package.swift; }
	@rm -f $(LIST).new

FORCE:

clean:
	rm -rf .build public
