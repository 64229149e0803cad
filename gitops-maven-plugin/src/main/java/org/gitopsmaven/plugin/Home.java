/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * Where a goal runs: in a project or, without a pom, in the directory in which Maven was called.
 *
 * @param target the directory for what is made; without a pom Maven knows none
 */
record Home(Path root, Path target) {

    static Home of(MavenProject project, MavenSession session) {
        if (project.getFile() == null) {
            Path root = Path.of(session.getExecutionRootDirectory());
            return new Home(root, root.resolve("target"));
        }
        return new Home(
                project.getBasedir().toPath(), Path.of(project.getBuild().getDirectory()));
    }

    /** Where the reports go. */
    Path reports() {
        return target.resolve("gitops-reports");
    }
}
