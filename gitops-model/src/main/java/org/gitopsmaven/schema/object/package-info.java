/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Rules about what objects mean beyond their structure: names, selectors, ports, volumes, amounts. One rule, one class;
 * {@link org.gitopsmaven.schema.object.ObjectRules} runs them.
 */
@NullMarked
package org.gitopsmaven.schema.object;

import org.jspecify.annotations.NullMarked;
