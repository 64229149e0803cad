/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Charts as files: read from a directory or an archive within bounds, checked for what a hostile chart may try, and
 * packed again as a private, prepared copy that the worker renders. Starts no process and knows no values.
 */
@NullMarked
package org.gitopsmaven.helm.chart;

import org.jspecify.annotations.NullMarked;
