/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.Path;

/** A directory of plain manifests: every YAML and JSON file in it and below. */
public record DirectorySource(Path directory) implements Source {

    public DirectorySource {
        directory = directory.toAbsolutePath().normalize();
    }

    @Override
    public String type() {
        return "directory";
    }
}
