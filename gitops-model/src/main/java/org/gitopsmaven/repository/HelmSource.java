/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.Path;
import java.util.List;

/**
 * A chart of this repository with values, rendered as {@code helm template} does.
 *
 * @param directory of the chart
 * @param valueFiles over the chart's own values, each over the ones before it
 * @param release its name
 */
public record HelmSource(Path directory, List<Path> valueFiles, String release) implements Source {

    public HelmSource {
        directory = directory.toAbsolutePath().normalize();
        valueFiles = List.copyOf(valueFiles);
    }

    @Override
    public String type() {
        return "helm";
    }

    @Override
    public List<Path> otherInputs() {
        return valueFiles;
    }
}
