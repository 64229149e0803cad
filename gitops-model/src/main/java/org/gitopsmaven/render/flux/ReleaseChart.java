/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.flux;

import java.nio.file.Path;
import java.util.List;
import org.gitopsmaven.helm.HelmValues;

/**
 * The chart of a release.
 *
 * @param path its directory or archive
 * @param root what neither its links nor its dependencies may leave
 * @param values files that the release takes besides the chart's own values
 */
record ReleaseChart(Path path, Path root, List<HelmValues> values) {}
