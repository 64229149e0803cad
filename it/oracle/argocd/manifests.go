// Copyright 2026 the gitops-maven-plugin authors
// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"

	yamlv3 "go.yaml.in/yaml/v3"
	"k8s.io/apimachinery/pkg/api/resource"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"sigs.k8s.io/yaml"

	"github.com/argoproj/argo-cd/v3/controller"
	"github.com/argoproj/argo-cd/v3/pkg/apis/application/v1alpha1"
	"github.com/argoproj/argo-cd/v3/reposerver/apiclient"
	"github.com/argoproj/argo-cd/v3/reposerver/repository"
	apppath "github.com/argoproj/argo-cd/v3/util/app/path"
	"github.com/argoproj/argo-cd/v3/util/git"
	utilio "github.com/argoproj/argo-cd/v3/util/io"
)

// render is a question about one Application: what would the repo-server and the controller make of it?
type render struct {
	Application   string   `json:"application"`
	Root          string   `json:"root"`
	Own           []string `json:"own"`
	Revision      string   `json:"revision"`
	BuildOptions  string   `json:"buildOptions"`
	KubeVersion   string   `json:"kubeVersion"`
	ApiVersions   []string `json:"apiVersions"`
	ClusterScoped []string `json:"clusterScoped"`
}

// scopes answers which kinds have a namespace: all but those that are named as group/kind.
type scopes map[string]bool

func (s scopes) IsNamespaced(gk schema.GroupKind) (bool, error) {
	return !s[gk.Group+"/"+gk.Kind], nil
}

func manifests(q render) map[string]any {
	var app v1alpha1.Application
	if err := yaml.Unmarshal([]byte(q.Application), &app); err != nil {
		return map[string]any{"error": err.Error()}
	}
	var objects []*unstructured.Unstructured
	var types, commands []string
	sources := app.Spec.GetSources()
	if app.Spec.SourceHydrator != nil {
		sources = []v1alpha1.ApplicationSource{app.Spec.SourceHydrator.GetDrySource()}
	}
	for i := range sources {
		source := sources[i]
		if source.IsRef() && source.Path == "" && source.Chart == "" {
			continue
		}
		response, err := generate(q, app, sources, source)
		if err != nil {
			return map[string]any{"error": err.Error()}
		}
		types = append(types, response.SourceType)
		commands = append(commands, response.Commands...)
		for _, manifest := range response.Manifests {
			object := &unstructured.Unstructured{}
			if err := json.Unmarshal([]byte(manifest), object); err != nil {
				return map[string]any{"error": err.Error()}
			}
			objects = append(objects, object)
		}
	}
	var hydrated bytes.Buffer
	encoder := yamlv3.NewEncoder(&hydrated)
	encoder.SetIndent(2)
	for _, object := range objects {
		check(encoder.Encode(&object.Object))
	}
	if len(objects) > 0 {
		check(encoder.Close())
	}
	scoped := scopes{}
	for _, kind := range q.ClusterScoped {
		scoped[kind] = true
	}
	objects, conditions, err := controller.NormalizeTargetObjects(app.Spec.Destination.Namespace, objects, scoped,
		func(*unstructured.Unstructured) error { return nil })
	if err != nil {
		return map[string]any{"error": err.Error()}
	}
	texts := []string{}
	for _, object := range objects {
		text, err := json.Marshal(object.Object)
		check(err)
		texts = append(texts, string(text))
	}
	sort.Strings(texts)
	return map[string]any{"manifests": texts, "types": types, "commands": commands, "conditions": len(conditions), "hydrated": hydrated.String()}
}

func generate(q render, app v1alpha1.Application, sources []v1alpha1.ApplicationSource, source v1alpha1.ApplicationSource) (*apiclient.ManifestResponse, error) {
	if !q.isOwn(source.RepoURL) || source.Chart != "" {
		return nil, fmt.Errorf("not here: %s", source.RepoURL)
	}
	appPath, err := apppath.Path(q.Root, source.Path)
	if err != nil {
		return nil, err
	}
	restore := keep(appPath)
	defer restore()
	paths := utilio.NewRandomizedTempPaths(os.TempDir())
	refs := map[string]*v1alpha1.RefTarget{}
	for _, other := range sources {
		if other.Ref != "" {
			if !q.isOwn(other.RepoURL) {
				return nil, fmt.Errorf("not here: %s", other.RepoURL)
			}
			paths.Add(git.NormalizeGitURL(other.RepoURL), q.Root)
			refs["$"+other.Ref] = &v1alpha1.RefTarget{
				Repo: v1alpha1.Repository{Repo: other.RepoURL}, TargetRevision: other.TargetRevision, Chart: other.Chart}
		}
	}
	paths.Add(git.NormalizeGitURL(source.RepoURL), q.Root)
	return repository.GenerateManifests(context.Background(), appPath, q.Root, q.Revision, &apiclient.ManifestRequest{
		Repo:               &v1alpha1.Repository{Repo: source.RepoURL},
		Revision:           source.TargetRevision,
		AppName:            app.Name,
		Namespace:          app.Spec.Destination.Namespace,
		ProjectName:        app.Spec.GetProject(),
		ApplicationSource:  &source,
		KubeVersion:        q.KubeVersion,
		ApiVersions:        q.ApiVersions,
		HasMultipleSources: len(sources) > 1,
		RefSources:         refs,
		KustomizeOptions:   &v1alpha1.KustomizeOptions{BuildOptions: q.BuildOptions},
		ProjectSourceRepos: []string{"*"},
		NoCache:            true,
	}, false, git.NoopCredsStore{}, resource.MustParse("0"), paths)
}

func (q render) isOwn(url string) bool {
	for _, own := range q.Own {
		if own == url {
			return true
		}
	}
	return false
}

// keep remembers the kustomization of a directory, which Argo CD edits in place, and gives what puts it back.
func keep(directory string) func() {
	texts := map[string][]byte{}
	for _, name := range []string{"kustomization.yaml", "kustomization.yml", "Kustomization"} {
		file := filepath.Join(directory, name)
		if text, err := os.ReadFile(file); err == nil {
			texts[file] = text
		}
	}
	return func() {
		for file, text := range texts {
			check(os.WriteFile(file, text, 0o644))
		}
		found, _ := filepath.Glob(filepath.Join(directory, ".argocd-helm-dep-up*"))
		for _, file := range found {
			if strings.HasPrefix(file, directory) {
				os.Remove(file)
			}
		}
	}
}
