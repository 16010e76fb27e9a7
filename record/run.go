package record

import "dateline/document"

// Run is run.json: what made a dataset, and what is in it.
type Run struct {
	Schema  string         `json:"schema"`
	Program Program        `json:"program"`
	Options map[string]any `json:"options"`
	Inputs  []string       `json:"inputs"`
	Counts  RunCounts      `json:"counts"`
	Files   []File         `json:"files"`
	Started string         `json:"started"`
	Seconds float64        `json:"seconds"`
}

// Program says which program and data made a dataset.
type Program struct {
	Name    string            `json:"name"`
	Version string            `json:"version"`
	Commit  string            `json:"commit"`
	Go      string            `json:"go"`
	Data    map[string]string `json:"data"`
}

// RunCounts counts articles.
type RunCounts struct {
	Read    int `json:"read"`
	Written int `json:"written"`
	Skipped int `json:"skipped"`
	Failed  int `json:"failed"`
}

// File is one file of a dataset.
type File struct {
	Name   string `json:"name"`
	Lines  int    `json:"lines"`
	Bytes  int64  `json:"bytes"`
	SHA256 string `json:"sha256"`
}

// NewFailure is the record of an article that could not be done.
func NewFailure(id string, from document.Source, stage string, err error) *Failure {
	return &Failure{orNil(id), SourceOf(from), stage, err.Error(), 1}
}
