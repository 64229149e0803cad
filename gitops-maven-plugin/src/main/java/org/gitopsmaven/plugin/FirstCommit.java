/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.maven.plugin.logging.Log;
import org.gitopsmaven.git.BareRepository;
import org.gitopsmaven.git.CommitMessage;
import org.gitopsmaven.git.GitIdentity;
import org.gitopsmaven.git.RepositoryPath;
import org.gitopsmaven.project.ApplicationTree;
import org.gitopsmaven.project.BaseSettings;
import org.gitopsmaven.project.ProjectMetadata;
import org.jspecify.annotations.Nullable;

/** Makes a GitOps repository on this machine out of the tree of an application. */
final class FirstCommit {

    private FirstCommit() {}

    /** @param image the image that the user named, or null for what the build left */
    static void createIfMissing(GitOpsTarget target, ProjectMetadata project, @Nullable String image, Log log) {
        if (target.remote().isFile() && BareRepository.exists(target.remote())) {
            return;
        }
        ApplicationTree tree = ApplicationTree.of(project, BaseSettings.DEFAULT, image, List.of());
        Map<RepositoryPath, byte[]> files = new TreeMap<>();
        tree.files().forEach((path, content) -> files.put(repositoryPath(path), content));
        CommitMessage message = CommitMessage.of(
                "Start with the tree of " + project.coordinates().artifactId());
        if (BareRepository.createIfMissing(target.remote(), target.branch(), files, message, GitIdentity.DEFAULT)) {
            log.info("created " + target.remote() + " with " + files.size() + " files");
        }
    }

    private static RepositoryPath repositoryPath(Path path) {
        return RepositoryPath.of(StreamSupport.stream(path.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/")));
    }
}
