/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Kustomization files and plugin configurations as data: read with the strictness and the error words of Go's
 * {@code encoding/json} behind {@code sigs.k8s.io/yaml}, checked against the structs of {@code api/types}.
 * What the fields do is not known here.
 */
@NullMarked
package org.gitopsmaven.kustomize.config;

import org.jspecify.annotations.NullMarked;
