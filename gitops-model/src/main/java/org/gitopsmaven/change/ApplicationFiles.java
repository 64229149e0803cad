/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.List;
import org.gitopsmaven.git.RepositoryPath;
import org.gitopsmaven.repository.ApplicationName;

/**
 * The files that may say what an application runs in one environment (and region).
 *
 * @param named whether a directory has the name of the application; else the repository is taken to hold only one
 * @param slot the same in each environment
 */
record ApplicationFiles(ApplicationName application, boolean named, String slot, List<RepositoryPath> files) {

    ApplicationFiles {
        files = List.copyOf(files);
    }
}
