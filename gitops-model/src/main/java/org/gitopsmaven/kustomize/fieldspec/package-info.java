/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Which fields of which kinds a transformer changes: field specs, the lists of them that kustomize brings along, the
 * rules by which lists of several kustomizations become one, and the walk from an object to the fields of a spec.
 */
@NullMarked
package org.gitopsmaven.kustomize.fieldspec;

import org.jspecify.annotations.NullMarked;
