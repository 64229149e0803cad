// Copyright 2026 the gitops-maven-plugin authors
// SPDX-License-Identifier: Apache-2.0

// The oracle of helm.values: one JSON request per line on stdin, one JSON answer per line on stdout. Lays --set and
// --set-string expressions over a base with Helm's own parser; whole numbers that stayed whole are marked "int:".
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"

	"helm.sh/helm/v3/pkg/releaseutil"
	"helm.sh/helm/v3/pkg/strvals"
)

type request struct {
	Base      map[string]any `json:"base"`
	Set       []string       `json:"set"`
	SetString []string       `json:"setString"`
	Split     *string        `json:"split"`
}

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(nil, 64<<20)
	out := json.NewEncoder(os.Stdout)
	for in.Scan() {
		var r request
		if err := json.Unmarshal(in.Bytes(), &r); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(2)
		}
		_ = out.Encode(answer(r))
	}
}

func answer(r request) any {
	if r.Split != nil {
		found := releaseutil.SplitManifests(*r.Split)
		documents := make([]string, len(found))
		for i := range documents {
			documents[i] = found[fmt.Sprintf("manifest-%d", i)]
		}
		return documents
	}
	values := r.Base
	if values == nil {
		values = map[string]any{}
	}
	for _, expression := range r.Set {
		if err := strvals.ParseInto(expression, values); err != nil {
			return map[string]any{"error": err.Error()}
		}
	}
	for _, expression := range r.SetString {
		if err := strvals.ParseIntoString(expression, values); err != nil {
			return map[string]any{"error": err.Error()}
		}
	}
	return map[string]any{"values": marked(values)}
}

func marked(value any) any {
	switch v := value.(type) {
	case map[string]any:
		for key, inner := range v {
			v[key] = marked(inner)
		}
	case []any:
		for i, inner := range v {
			v[i] = marked(inner)
		}
	case int64:
		return fmt.Sprintf("int:%d", v)
	}
	return value
}
