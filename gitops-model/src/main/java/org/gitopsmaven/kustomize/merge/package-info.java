/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Strategic merge as kyaml does it ({@code kyaml/yaml/walk}, {@code kyaml/yaml/merge2}): maps by key, lists by the merge
 * keys of the schema with new items in front, {@code $patch} directives, null to delete.
 */
@NullMarked
package org.gitopsmaven.kustomize.merge;

import org.jspecify.annotations.NullMarked;
