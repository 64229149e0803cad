/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.syntax;

import java.util.List;
import org.gitopsmaven.finding.Location;

/** An import of a path that begins with {@code data} or {@code input}, and the name it has in the module. */
public record Import(List<String> path, String alias, Location location) {}
