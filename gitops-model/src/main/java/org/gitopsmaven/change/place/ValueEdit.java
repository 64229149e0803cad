/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change.place;

import org.gitopsmaven.yaml.YamlPath;
import org.jspecify.annotations.Nullable;

/**
 * A scalar that gets another text.
 *
 * @param document its number in the file, counted from 0
 * @param value null to remove it
 */
public record ValueEdit(
        int document, YamlPath path, @Nullable String value) {}
