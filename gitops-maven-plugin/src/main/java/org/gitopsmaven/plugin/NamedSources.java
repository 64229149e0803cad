/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.inject.Provider;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.gitopsmaven.finding.GitOpsException;

/** Where CRDs and policies are read from: what looks like the coordinates of an artifact is resolved, all else is a path. */
final class NamedSources {

    /** {@code groupId:artifactId[:extension[:classifier]]:version}. */
    private static final Pattern COORDINATES = Pattern.compile("[\\w.-]+:[\\w.-]+(?::[\\w.-]+){0,2}:[\\w.-]+");

    private final MavenProject project;
    private final MavenSession session;
    private final Provider<RepositorySystem> resolver;

    NamedSources(MavenProject project, MavenSession session, Provider<RepositorySystem> resolver) {
        this.project = project;
        this.session = session;
        this.resolver = resolver;
    }

    /**
     * The files, directories and templates of paths that these stand for.
     *
     * @throws GitOpsException when an artifact is not to be had
     */
    List<Path> paths(List<String> sources) {
        Path base = Home.of(project, session).root();
        List<Path> paths = new ArrayList<>();
        for (String source : sources) {
            String text = source.strip();
            Path path = isCoordinates(text) ? null : base.resolve(text);
            paths.add(path == null ? resolved(text) : path);
        }
        return paths;
    }

    static boolean isCoordinates(String text) {
        return COORDINATES.matcher(text.strip()).matches();
    }

    private Path resolved(String coordinates) {
        ArtifactRequest request =
                new ArtifactRequest(new DefaultArtifact(coordinates), project.getRemoteProjectRepositories(), "gitops");
        try {
            Path file = resolver.get()
                    .resolveArtifact(session.getRepositorySession(), request)
                    .getArtifact()
                    .getFile()
                    .toPath();
            if (Files.isReadable(file)) {
                return file;
            }
        } catch (ArtifactResolutionException e) {
            throw new GitOpsException(
                    "the artifact " + coordinates + " cannot be had: " + e.getMessage(),
                    null,
                    "write it as groupId:artifactId[:extension[:classifier]]:version, of a repository that the build knows",
                    e);
        }
        throw new GitOpsException("the artifact " + coordinates + " cannot be read");
    }
}
