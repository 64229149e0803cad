#!/bin/sh
# Writes go.mod and go.sum for this program, for a checkout of argoproj/argo-cd.
# Argo CD replaces modules in its own go.mod, which only counts there: so the replacements are taken over.
# usage: module.sh <checkout> [<directory to write to>]
set -eu
checkout=$(cd "$1" && pwd)
target=${2:-.}
{
    echo 'module oracle'
    grep '^go ' "$checkout/go.mod"
    echo 'require github.com/argoproj/argo-cd/v3 v3.0.0'
    echo 'require github.com/argoproj/argo-cd/gitops-engine/v3 v3.0.0'
    echo "replace github.com/argoproj/argo-cd/v3 => $checkout"
    echo "replace github.com/argoproj/argo-cd/gitops-engine/v3 => $checkout/gitops-engine"
    sed -n '/^replace (/,/^)/p' "$checkout/go.mod"
} > "$target/go.mod"
cp "$checkout/go.sum" "$target/go.sum"
