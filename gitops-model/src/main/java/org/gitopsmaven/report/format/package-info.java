/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What validation found, in the formats that tools and people read: one class per format, all from the same report.
 * Nothing here decides anything; what is written comes from {@code validation}.
 */
@NullMarked
package org.gitopsmaven.report.format;

import org.jspecify.annotations.NullMarked;
