package dataset

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"

	"dateline/record"
)

// Commit ends the dataset: all files are synced and renamed into place, then
// run.json, which is m with the files filled in. After an error the folder holds no run.json.
func (s *Sink) Commit(m *record.Run) error {
	var failed error
	for _, f := range s.files {
		failed = errors.Join(failed, f.finish())
		m.Files = append(m.Files, record.File{Name: f.name, Lines: f.lines, Bytes: int64(f.bytes), SHA256: f.sum()})
	}
	if failed != nil {
		return errors.Join(failed, s.Abort())
	}
	if err := s.writeManifest(m); err != nil {
		return errors.Join(err, s.Abort())
	}
	if err := s.clear(); err != nil {
		return err
	}
	for _, f := range s.files {
		if err := os.Rename(filepath.Join(s.work, f.name), filepath.Join(s.dir, f.name)); err != nil {
			return err
		}
	}
	if err := syncDir(s.dir); err != nil {
		return err
	}
	if err := os.Rename(filepath.Join(s.work, manifest), filepath.Join(s.dir, manifest)); err != nil {
		return err
	}
	return errors.Join(os.Remove(s.work), syncDir(s.dir))
}

func (s *Sink) writeManifest(m *record.Run) error {
	b, err := json.MarshalIndent(m, "", "  ")
	if err != nil {
		return fmt.Errorf("encoding %s: %w", manifest, err)
	}
	f, err := os.Create(filepath.Join(s.work, manifest))
	if err != nil {
		return err
	}
	_, err = f.Write(append(b, '\n'))
	return errors.Join(err, f.Sync(), f.Close())
}

// clear removes the earlier dataset, its manifest first, so that a run that dies
// here leaves no folder that looks whole.
func (s *Sink) clear() error {
	old := []string{manifest}
	for _, name := range fileNames() {
		old = append(old, name, name+".gz", name+".zst")
	}
	for _, name := range old {
		if err := os.Remove(filepath.Join(s.dir, name)); err != nil && !os.IsNotExist(err) {
			return err
		}
	}
	return syncDir(s.dir)
}

// syncDir makes renames in dir last. Windows cannot sync a folder and needs not.
func syncDir(dir string) error {
	if runtime.GOOS == "windows" {
		return nil
	}
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}
