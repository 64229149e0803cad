// Copyright 2026 the gitops-maven-plugin authors
// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"

	kustomizev1 "github.com/fluxcd/kustomize-controller/api/v1"
	"github.com/fluxcd/pkg/kustomize"
	buildfs "github.com/fluxcd/pkg/kustomize/filesys"
	"github.com/fluxcd/pkg/sourceignore"
	"github.com/fluxcd/pkg/ssa"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime"
	"sigs.k8s.io/kustomize/api/resource"
	"sigs.k8s.io/yaml"
)

const group = "kustomize.toolkit.fluxcd.io"

// The artifacts made so far, by repository.
var artifacts = map[string]string{}

// artifact copies what source-controller would pack of a repository.
func artifact(root string) (string, error) {
	if known, ok := artifacts[root]; ok {
		return known, nil
	}
	domain := strings.Split(root, string(filepath.Separator))
	patterns, err := sourceignore.LoadIgnorePatterns(root, domain)
	if err != nil {
		return "", err
	}
	matcher := sourceignore.NewDefaultMatcher(patterns, domain)
	target, err := os.MkdirTemp("", "flux-oracle-")
	if err != nil {
		return "", err
	}
	err = filepath.Walk(root, func(path string, info os.FileInfo, err error) error {
		if err != nil {
			return err
		}
		if info.IsDir() && info.Name() == ".git" {
			return filepath.SkipDir
		}
		if !info.Mode().IsRegular() || matcher.Match(strings.Split(path, string(filepath.Separator)), false) {
			return nil
		}
		relative, _ := filepath.Rel(root, path)
		place := filepath.Join(target, relative)
		if err := os.MkdirAll(filepath.Dir(place), 0o755); err != nil {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		return os.WriteFile(place, data, 0o644)
	})
	artifacts[root] = target
	return target, err
}

func cleanUp() {
	for _, directory := range artifacts {
		_ = os.RemoveAll(directory)
	}
}

// typed takes an object through the types of the API, as the API server and the controller do.
func typed(r request) (*kustomizev1.Kustomization, map[string]any, error) {
	var k kustomizev1.Kustomization
	if err := yaml.Unmarshal([]byte(r.Kustomization), &k); err != nil {
		return nil, nil, err
	}
	if k.Spec.PostBuild != nil {
		k.Spec.PostBuild.Substitute = r.Vars
		k.Spec.PostBuild.SubstituteFrom = nil
	}
	object, err := runtime.DefaultUnstructuredConverter.ToUnstructured(&k)
	return &k, object, err
}

func built(r request) (string, error) {
	k, object, err := typed(r)
	if err != nil {
		return "", err
	}
	root, err := artifact(r.Root)
	if err != nil {
		return "", err
	}
	directory := filepath.Join(root, filepath.Join("/", k.Spec.Path))
	definition := unstructured.Unstructured{Object: object}
	manifest, file, _, err := kustomize.NewGenerator(root, definition).GenerateManifest(directory)
	if err != nil {
		return "", err
	}
	disk, err := buildfs.MakeFsOnDiskSecure(root)
	if err != nil {
		return "", err
	}
	files := buildfs.MakeFsInMemory(disk)
	if err := files.WriteFile(file, manifest); err != nil {
		return "", err
	}
	result, err := kustomize.Build(files, directory)
	if err != nil {
		return "", err
	}
	for _, res := range result.Resources() {
		if res.GetName() == "" || res.GetKind() == "" || res.GetApiVersion() == "" {
			return "", fmt.Errorf("failed to decode Kubernetes apiVersion, kind and name from: %v", res.String())
		}
		if k.Spec.PostBuild == nil {
			continue
		}
		always := k.GetSubstituteStrategy() == kustomizev1.SubstituteStrategyAlways
		done, err := kustomize.SubstituteVariables(context.Background(), nil, definition, res,
			kustomize.SubstituteWithDryRun(true), kustomize.SubstituteWithAlways(always))
		if err != nil {
			return "", err
		}
		if done != nil {
			if _, err := result.Replace(res); err != nil {
				return "", err
			}
		}
	}
	return applied(k, result.Resources())
}

// applied prints the objects as they are sent to the API server, in the order they are sent in.
func applied(k *kustomizev1.Kustomization, resources []*resource.Resource) (string, error) {
	texts := map[*unstructured.Unstructured]string{}
	var objects []*unstructured.Unstructured
	for _, res := range resources {
		labels := res.GetLabels()
		labels[group+"/name"] = k.Name
		labels[group+"/namespace"] = k.Namespace
		annotations := res.GetAnnotations()
		if meta := k.Spec.CommonMetadata; meta != nil {
			for name, value := range meta.Labels {
				labels[name] = value
			}
			for name, value := range meta.Annotations {
				annotations[name] = value
			}
		}
		if err := res.SetLabels(labels); err != nil {
			return "", err
		}
		if len(annotations) > 0 {
			if err := res.SetAnnotations(annotations); err != nil {
				return "", err
			}
		}
		text, err := res.AsYAML()
		if err != nil {
			return "", err
		}
		object := &unstructured.Unstructured{}
		if err := yaml.Unmarshal(text, &object.Object); err != nil {
			return "", err
		}
		texts[object] = string(text)
		objects = append(objects, object)
	}
	sort.Stable(ssa.SortableUnstructureds(objects))
	var all []string
	for _, object := range objects {
		all = append(all, texts[object])
	}
	return strings.Join(all, "---\n"), nil
}
