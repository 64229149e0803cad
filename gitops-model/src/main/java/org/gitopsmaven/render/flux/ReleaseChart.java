/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.flux;

import java.nio.file.Path;
import java.util.List;
import org.gitopsmaven.helm.HelmValues;
import org.jspecify.annotations.Nullable;

/**
 * The chart of a release.
 *
 * @param path its directory or archive
 * @param root what neither its links nor its dependencies may leave
 * @param ownValues files that stand in for the chart's own values; null to leave them
 */
record ReleaseChart(Path path, Path root, @Nullable List<HelmValues> ownValues) {}
