/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * From an object that a chart rendered back to the line of the template, or of the values, that a finding is about. Helm
 * keeps no lines, so they are looked for by names and indentation; loaded only where a chart has a finding.
 */
@NullMarked
package org.gitopsmaven.validation.trail;

import org.jspecify.annotations.NullMarked;
