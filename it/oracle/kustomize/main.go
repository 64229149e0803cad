// Copyright 2026 the gitops-maven-plugin authors
// SPDX-License-Identifier: Apache-2.0

// Builds every directory of a list in one process with kustomize's own library, one after the other, as the yardstick of
// the benchmark and of comparisons. Takes the list format of KustomizeBatch: id, directory, options, separated by tabs.
//
//	go run . LIST OUTDIR
package main

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"sigs.k8s.io/kustomize/api/krusty"
	"sigs.k8s.io/kustomize/api/types"
	"sigs.k8s.io/kustomize/kyaml/filesys"
)

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: kustomize-oracle LIST OUTDIR")
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(list, outdir string) error {
	file, err := os.Open(list)
	if err != nil {
		return err
	}
	defer file.Close()
	lines := bufio.NewScanner(file)
	for lines.Scan() {
		fields := strings.Split(lines.Text(), "\t")
		if len(fields) < 2 {
			continue
		}
		options := ""
		if len(fields) > 2 {
			options = fields[2]
		}
		if err := build(fields[0], fields[1], options, outdir); err != nil {
			return err
		}
	}
	return lines.Err()
}

func build(id, directory, flags, outdir string) error {
	options := krusty.MakeDefaultOptions()
	options.Reorder = krusty.ReorderOptionLegacy
	if strings.Contains(flags, "--reorder=none") {
		options.Reorder = krusty.ReorderOptionNone
	}
	if strings.Contains(flags, "LoadRestrictionsNone") {
		options.LoadRestrictions = types.LoadRestrictionsNone
	}
	resources, err := krusty.MakeKustomizer(options).Run(filesys.MakeFsOnDisk(), directory)
	if err != nil {
		return os.WriteFile(filepath.Join(outdir, id+".err"), []byte(err.Error()+"\n"), 0o644)
	}
	text, err := resources.AsYaml()
	if err != nil {
		return os.WriteFile(filepath.Join(outdir, id+".err"), []byte(err.Error()+"\n"), 0o644)
	}
	return os.WriteFile(filepath.Join(outdir, id+".yaml"), text, 0o644)
}
