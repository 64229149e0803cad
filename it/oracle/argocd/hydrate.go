// Copyright 2026 the gitops-maven-plugin authors
// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"os"
	"os/exec"
	"strings"
	"time"

	log "github.com/sirupsen/logrus"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	"github.com/argoproj/argo-cd/v3/commitserver/apiclient"
	"github.com/argoproj/argo-cd/v3/commitserver/commit"
	"github.com/argoproj/argo-cd/v3/pkg/apis/application/v1alpha1"
	"github.com/argoproj/argo-cd/v3/util/git"
	"github.com/argoproj/argo-cd/v3/util/settings"
)

// hydrate asks what the commit server writes for one Application.
type hydrate struct {
	RepoURL   string   `json:"repoUrl"`
	SHA       string   `json:"sha"`
	Author    string   `json:"author"`
	Date      int64    `json:"date"`
	Message   string   `json:"message"`
	Path      string   `json:"path"`
	Manifests []string `json:"manifests"`
	Commands  []string `json:"commands"`
}

// changed says of every file that it is new.
type changed struct{ git.Client }

func (changed) HasFileChanged(context.Context, string) (bool, error) { return true, nil }

func hydrated(q hydrate) map[string]any {
	directory, err := os.MkdirTemp("", "oracle")
	check(err)
	defer os.RemoveAll(directory)
	root, err := os.OpenRoot(directory)
	check(err)
	defer root.Close()
	details := &apiclient.PathDetails{Path: q.Path, Commands: q.Commands}
	for _, manifest := range q.Manifests {
		details.Manifests = append(details.Manifests, &apiclient.HydratedManifestDetails{ManifestJSON: manifest})
	}
	_, err = commit.WriteForPaths(context.Background(), root, q.RepoURL, q.SHA, metadata(q),
		[]*apiclient.PathDetails{details}, changed{}, settings.DefaultManifestHydrationReadmeTemplate)
	if err != nil {
		return map[string]any{"error": err.Error()}
	}
	files := map[string]string{}
	for _, name := range []string{".gitattributes", "hydrator.metadata", q.Path + "/manifest.yaml", q.Path + "/hydrator.metadata"} {
		text, err := root.ReadFile(name)
		check(err)
		files[name] = string(text)
	}
	return map[string]any{"files": files}
}

// metadata is what the repo-server tells of a commit.
func metadata(q hydrate) *v1alpha1.RevisionMetadata {
	trailers := exec.Command("git", "interpret-trailers", "--parse")
	trailers.Stdin = strings.NewReader(strings.TrimSpace(q.Message))
	out, err := trailers.Output()
	check(err)
	found, _ := git.GetReferences(log.NewEntry(log.StandardLogger()), string(out))
	var references []v1alpha1.RevisionReference
	for _, reference := range found {
		c := reference.Commit
		references = append(references, v1alpha1.RevisionReference{Commit: &v1alpha1.CommitMetadata{
			Author: c.Author.String(), Date: c.Date, Subject: c.Subject, Body: c.Body, SHA: c.SHA, RepoURL: c.RepoURL}})
	}
	date := metav1.NewTime(time.Unix(q.Date, 0).UTC())
	return &v1alpha1.RevisionMetadata{
		Author: q.Author, Date: &date, Message: strings.TrimSpace(q.Message), References: references}
}
