// Copyright 2026 the gitops-maven-plugin authors
// SPDX-License-Identifier: Apache-2.0

// Answers questions about ApplicationSets with Argo CD's own code. One JSON object per line on stdin, one answer per
// line on stdout.
//
//	{"template", "params", "go", "options"}                    -> {"out"} or {"error"}
//	{"applicationSet", "files", "clusters", "pullRequests", "newGlobbing"} -> {"applications", "error"}
//	{"render": {"application", "root", "own", ...}}            -> {"manifests", "types"} or {"error"}
//	{"hydrate": {"repoUrl", "sha", "message", "manifests", ...}} -> {"files"} or {"error"}
//
// With "root" in place of "files", the repository is a directory on disk.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
	log "github.com/sirupsen/logrus"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"sigs.k8s.io/controller-runtime/pkg/client/fake"
	"sigs.k8s.io/yaml"

	"github.com/argoproj/argo-cd/v3/applicationset/controllers/template"
	"github.com/argoproj/argo-cd/v3/applicationset/generators"
	"github.com/argoproj/argo-cd/v3/applicationset/utils"
	"github.com/argoproj/argo-cd/v3/pkg/apis/application/v1alpha1"
)

type cluster struct {
	Name        string            `json:"name"`
	Server      string            `json:"server"`
	Project     string            `json:"project"`
	Labels      map[string]string `json:"labels"`
	Annotations map[string]string `json:"annotations"`
}

type question struct {
	Template string         `json:"template"`
	Params   map[string]any `json:"params"`
	Go       bool           `json:"go"`
	Options  []string       `json:"options"`

	ApplicationSet string            `json:"applicationSet"`
	Files          map[string]string `json:"files"`
	Clusters       []cluster         `json:"clusters"`
	Root           string            `json:"root"`
	NewGlobbing    bool              `json:"newGlobbing"`
	PullRequests   requests          `json:"pullRequests"`

	Render  *render  `json:"render"`
	Hydrate *hydrate `json:"hydrate"`
}

// tree is a repository in a temporary directory, whatever its URL.
type tree struct {
	root        string
	gitDir      string
	newGlobbing bool
}

func newTree(files map[string]string, newGlobbing bool) tree {
	root, err := os.MkdirTemp("", "oracle")
	check(err)
	root, err = filepath.EvalSymlinks(root)
	check(err)
	for name, text := range files {
		path := filepath.Join(root, filepath.FromSlash(name))
		check(os.MkdirAll(filepath.Dir(path), 0o755))
		check(os.WriteFile(path, []byte(text), 0o644))
	}
	t := index(root, newGlobbing)
	return t
}

// index lets git know all files below root without touching them.
func index(root string, newGlobbing bool) tree {
	gitDir, err := os.MkdirTemp("", "oracle-git")
	check(err)
	t := tree{root, gitDir, newGlobbing}
	for _, args := range [][]string{{"init", "-q"}, {"add", "-N", "-f", "."}} {
		check(t.git(args...).Run())
	}
	return t
}

func (t tree) git(args ...string) *exec.Cmd {
	cmd := exec.Command("git", append([]string{"--git-dir=" + t.gitDir, "--work-tree=" + t.root}, args...)...)
	cmd.Dir = t.root
	return cmd
}

var trees = map[string]tree{}

func (t tree) names(pattern string) ([]string, error) {
	if t.newGlobbing {
		found, err := doublestar.FilepathGlob(filepath.Join(t.root, pattern))
		if err != nil {
			return nil, err
		}
		var names []string
		for _, file := range found {
			if info, err := os.Stat(file); err == nil && !info.IsDir() {
				name, _ := filepath.Rel(t.root, file)
				names = append(names, name)
			}
		}
		return names, nil
	}
	out, err := t.git("ls-files", "--full-name", "-z", "--", pattern).Output()
	names := strings.Split(string(out), "\x00")
	return names[:len(names)-1], err
}

func (t tree) GetFiles(_ context.Context, _, _, _, pattern string, _ bool, _ *v1alpha1.SourceIntegrity) (map[string][]byte, error) {
	names, err := t.names(pattern)
	if err != nil {
		return nil, err
	}
	files := map[string][]byte{}
	for _, name := range names {
		text, err := os.ReadFile(filepath.Join(t.root, name))
		if err != nil {
			return nil, err
		}
		files[name] = text
	}
	return files, nil
}

func (t tree) GetDirectories(_ context.Context, _, _, _ string, _ bool, _ *v1alpha1.SourceIntegrity) ([]string, error) {
	var names []string
	err := filepath.WalkDir(t.root, func(path string, entry os.DirEntry, err error) error {
		if err != nil || !entry.IsDir() || path == t.root {
			return err
		}
		if strings.HasPrefix(entry.Name(), ".") {
			return filepath.SkipDir
		}
		name, _ := filepath.Rel(t.root, path)
		names = append(names, name)
		return nil
	})
	return names, err
}

func expand(q question) map[string]any {
	answer := map[string]any{}
	set := v1alpha1.ApplicationSet{}
	if err := yaml.Unmarshal([]byte(q.ApplicationSet), &set); err != nil {
		answer["error"] = err.Error()
		return answer
	}
	var repo tree
	if q.Root == "" {
		repo = newTree(q.Files, q.NewGlobbing)
		defer os.RemoveAll(repo.root)
		defer os.RemoveAll(repo.gitDir)
	} else if known, ok := trees[q.Root]; ok {
		repo = known
	} else {
		repo = index(q.Root, q.NewGlobbing)
		trees[q.Root] = repo
	}

	scheme := runtime.NewScheme()
	check(v1alpha1.AddToScheme(scheme))
	check(corev1.AddToScheme(scheme))
	objects := []runtime.Object{&v1alpha1.AppProject{
		ObjectMeta: metav1.ObjectMeta{Name: set.Spec.Template.Spec.Project, Namespace: "argocd"},
	}}
	for _, c := range q.Clusters {
		labels := map[string]string{"argocd.argoproj.io/secret-type": "cluster"}
		for k, v := range c.Labels {
			labels[k] = v
		}
		data := map[string][]byte{"name": []byte(c.Name), "server": []byte(c.Server)}
		if c.Project != "" {
			data["project"] = []byte(c.Project)
		}
		objects = append(objects, &corev1.Secret{
			ObjectMeta: metav1.ObjectMeta{Name: "c-" + c.Name, Namespace: "argocd", Labels: labels, Annotations: c.Annotations},
			Data:       data,
		})
	}
	if set.Spec.Template.Spec.Project == "" {
		objects = objects[1:]
	}
	client := fake.NewClientBuilder().WithScheme(scheme).WithRuntimeObjects(objects...).Build()
	known := map[string]generators.Generator{
		"List":     generators.NewListGenerator(),
		"Clusters": generators.NewClusterGenerator(client, "argocd"),
		"Git":      generators.NewGitGenerator(repo, "argocd"),

		"PullRequest": q.PullRequests.generator(),
	}
	nested := map[string]generators.Generator{}
	for name, g := range known {
		nested[name] = g
	}
	nested["Matrix"] = generators.NewMatrixGenerator(known)
	nested["Merge"] = generators.NewMergeGenerator(known)
	all := map[string]generators.Generator{}
	for name, g := range known {
		all[name] = g
	}
	all["Matrix"] = generators.NewMatrixGenerator(nested)
	all["Merge"] = generators.NewMergeGenerator(nested)

	applications, _, err := template.GenerateApplications(log.NewEntry(log.StandardLogger()), set, all, &utils.Render{}, client)
	if err != nil {
		answer["error"] = err.Error()
	}
	texts := []string{}
	for _, application := range applications {
		text, err := json.Marshal(application)
		check(err)
		texts = append(texts, string(text))
	}
	sort.Strings(texts)
	answer["applications"] = texts
	return answer
}

func replace(q question) map[string]any {
	text, err := (&utils.Render{}).Replace(q.Template, q.Params, q.Go, q.Options)
	if err != nil {
		return map[string]any{"error": err.Error()}
	}
	return map[string]any{"out": text}
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}

func main() {
	log.SetOutput(io.Discard)
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(make([]byte, 1<<20), 1<<26)
	out := json.NewEncoder(os.Stdout)
	for in.Scan() {
		var q question
		check(json.Unmarshal(in.Bytes(), &q))
		if q.Hydrate != nil {
			check(out.Encode(hydrated(*q.Hydrate)))
		} else if q.Render != nil {
			check(out.Encode(manifests(*q.Render)))
		} else if q.ApplicationSet != "" {
			check(out.Encode(expand(q)))
		} else {
			check(out.Encode(replace(q)))
		}
	}
	for _, t := range trees {
		os.RemoveAll(t.gitDir)
	}
}
