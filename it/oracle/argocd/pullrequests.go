// Copyright 2026 the gitops-maven-plugin authors
// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"reflect"
	"unsafe"

	"github.com/argoproj/argo-cd/v3/applicationset/generators"
	pullrequest "github.com/argoproj/argo-cd/v3/applicationset/services/pull_request"
	"github.com/argoproj/argo-cd/v3/pkg/apis/application/v1alpha1"
)

// requests are the pull requests that a forge would tell; what it would leave out for its labels is to be left out.
type requests []struct {
	Number       int64    `json:"number"`
	Title        string   `json:"title"`
	Branch       string   `json:"branch"`
	TargetBranch string   `json:"target_branch"`
	HeadSHA      string   `json:"head_sha"`
	Author       string   `json:"author"`
	Labels       []string `json:"labels"`
}

func (r requests) List(context.Context) ([]*pullrequest.PullRequest, error) {
	var all []*pullrequest.PullRequest
	for _, one := range r {
		all = append(all, &pullrequest.PullRequest{
			Number: one.Number, Title: one.Title, Branch: one.Branch, TargetBranch: one.TargetBranch,
			HeadSHA: one.HeadSHA, Author: one.Author, Labels: one.Labels,
		})
	}
	return all, nil
}

// generator is Argo CD's own, with these requests in place of a forge's; the way to a forge is no public field.
func (r requests) generator() generators.Generator {
	forge := func(context.Context, *v1alpha1.PullRequestGenerator, *v1alpha1.ApplicationSet) (pullrequest.PullRequestService, error) {
		return r, nil
	}
	generator := &generators.PullRequestGenerator{}
	field := reflect.ValueOf(generator).Elem().FieldByName("selectServiceProviderFunc")
	reflect.NewAt(field.Type(), unsafe.Pointer(field.UnsafeAddr())).Elem().Set(reflect.ValueOf(forge))
	return generator
}
