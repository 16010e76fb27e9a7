# Everything here works offline once the modules are downloaded, but `lint` the
# first time: it builds the linter that tools/go.mod pins.
VERSION := $(shell git describe --tags --always --dirty 2>/dev/null || echo devel)
LDFLAGS := -s -w -X main.version=$(VERSION)
FUZZTIME ?= 10s
TOOL := go tool -modfile=tools/go.mod

.PHONY: build run test race fuzz bench eval lint check docs cross fmt

build: ; CGO_ENABLED=0 go build -trimpath -ldflags '$(LDFLAGS)' -o bin/dateline ./cmd/dateline
run: build ; bin/dateline run fixtures/articles -o out
test: ; go test ./...
race: ; go test -race -shuffle=on ./...
fuzz: ; .ci/fuzz $(FUZZTIME)
bench: ; go test -run '^$$' -bench . -benchmem ./...
eval: build ; bin/dateline eval fixtures/gold --baseline eval/baseline.json
lint: ; $(TOOL) golangci-lint run ./...
fmt: ; gofmt -l -w $$(git ls-files '*.go')
docs: build ; bin/dateline docs docs/cli.md && bin/dateline schema > docs/schema.json
cross: ; for t in linux darwin windows; do for a in amd64 arm64; do echo $$t/$$a && CGO_ENABLED=0 GOOS=$$t GOARCH=$$a go build -o /dev/null ./cmd/dateline || exit 1; done; done
check: ; test -z "$$(gofmt -l $$(git ls-files '*.go'))" && go vet ./... && $(MAKE) lint race fuzz eval docs && git diff --exit-code
