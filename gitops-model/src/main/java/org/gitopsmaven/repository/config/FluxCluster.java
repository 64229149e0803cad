/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository.config;

import java.nio.file.Path;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.repository.EnvironmentName;
import org.jspecify.annotations.Nullable;

/**
 * Where a cluster enters the repository.
 *
 * @param path from the root
 * @param environment or null for the one that lists the cluster or that the path names
 */
public record FluxCluster(String name, Path path, @Nullable EnvironmentName environment, Location definedAt) {}
