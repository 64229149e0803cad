/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kargo;

import java.util.List;
import org.gitopsmaven.finding.Location;

/**
 * What a promotion writes.
 *
 * @param repoUrl the repository; empty when it is not one that the promotion cloned
 * @param branch of the repository; empty for its default
 * @param path in the repository, with slashes; a directory for an image set in a kustomization
 * @param keys the keys or images that are set; empty when the file is written as a whole
 * @param exact whether the path has no expression in it that only a promotion could evaluate
 */
public record WrittenFile(
        String repoUrl, String branch, String path, List<String> keys, boolean exact, Location definedAt) {}
