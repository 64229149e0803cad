/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * RFC 6902 patches as kustomize applies them: with evanphx/json-patch 4, its words and its leniency, over the JSON that
 * kustomize makes of an object, in which all numbers are floats.
 */
@NullMarked
package org.gitopsmaven.kustomize.jsonpatch;

import org.jspecify.annotations.NullMarked;
