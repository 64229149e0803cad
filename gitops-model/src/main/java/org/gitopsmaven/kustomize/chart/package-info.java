/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Helm charts in kustomizations: {@code helmCharts} and the plugin HelmChartInflationGenerator. Finds a chart beside the
 * kustomization or where it is published, lays its values over one another as kustomize does, and has package
 * {@code helm} render it. Nothing of it is loaded by a build without charts.
 */
@NullMarked
package org.gitopsmaven.kustomize.chart;

import org.jspecify.annotations.NullMarked;
