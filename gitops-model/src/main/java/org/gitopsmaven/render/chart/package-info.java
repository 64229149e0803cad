/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Charts as objects: one Helm for a build, started with the first chart, shared by all that render charts.
 */
@NullMarked
package org.gitopsmaven.render.chart;

import org.jspecify.annotations.NullMarked;
