// Copyright 2026 the gitops-maven-plugin authors
// SPDX-License-Identifier: Apache-2.0

// The oracle of packages substitute and render.flux: one JSON request per line on stdin, one JSON answer per line on
// stdout. A request with "text" is expanded as text; one with "resource" goes through Flux' own SubstituteVariables;
// one with "kustomization" is built in "root" as the kustomize-controller builds it (build.go).
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"

	"github.com/fluxcd/pkg/envsubst"
	"github.com/fluxcd/pkg/kustomize"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"sigs.k8s.io/kustomize/api/provider"
)

type request struct {
	Text     *string           `json:"text"`
	Resource string            `json:"resource"`
	Vars     map[string]string `json:"vars"`
	Strict   bool              `json:"strict"`
	Always   bool              `json:"always"`

	Root          string `json:"root"`
	Kustomization string `json:"kustomization"`
}

type answer struct {
	Out   string `json:"out"`
	Error string `json:"error,omitempty"`
}

func main() {
	defer cleanUp()
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(nil, 64<<20)
	out := json.NewEncoder(os.Stdout)
	for in.Scan() {
		var r request
		if err := json.Unmarshal(in.Bytes(), &r); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(2)
		}
		text, err := answerTo(r)
		a := answer{Out: text}
		if err != nil {
			a = answer{Error: err.Error()}
		}
		_ = out.Encode(a)
	}
}

func answerTo(r request) (text string, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("panic: %v", p)
		}
	}()
	if r.Text != nil {
		return envsubst.Eval(*r.Text, func(name string) (string, bool) {
			value, found := r.Vars[name]
			return value, found || !r.Strict
		})
	}
	if r.Kustomization != "" {
		return built(r)
	}
	return substituted(r)
}

func substituted(r request) (string, error) {
	resource, err := provider.NewDefaultDepProvider().GetResourceFactory().FromBytes([]byte(r.Resource))
	if err != nil {
		return "", err
	}
	vars := map[string]any{}
	for name, value := range r.Vars {
		vars[name] = value
	}
	flux := unstructured.Unstructured{Object: map[string]any{
		"spec": map[string]any{"postBuild": map[string]any{"substitute": vars}},
	}}
	done, err := kustomize.SubstituteVariables(context.Background(), nil, flux, resource,
		kustomize.SubstituteWithDryRun(true), kustomize.SubstituteWithStrict(r.Strict), kustomize.SubstituteWithAlways(r.Always))
	if err != nil {
		return "", err
	}
	if done == nil {
		done = resource
	}
	yaml, err := done.AsYAML()
	return string(yaml), err
}
