/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

/** What names an artifact: a project, or one of its dependencies. */
public record Coordinates(String groupId, String artifactId, String version) {

    /** Whether the version is one that Maven may overwrite. */
    public boolean isSnapshot() {
        return version.endsWith("-SNAPSHOT");
    }

    @Override
    public String toString() {
        return groupId + ":" + artifactId + ":" + version;
    }
}
