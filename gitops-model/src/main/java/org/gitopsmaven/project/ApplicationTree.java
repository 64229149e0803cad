/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.GitOpsRepository;
import org.gitopsmaven.repository.SourceTree;
import org.jspecify.annotations.Nullable;

/**
 * The GitOps tree of an application build: {@code src/main/gitops}, completed by a base that is derived from the project
 * where the application has none.
 *
 * @param repository the files, generated ones included, and the targets found in them
 * @param home where the tree lies, {@code src/main/gitops}
 * @param image the image of the application
 * @param base what was derived; null when the application has a base of its own
 */
public record ApplicationTree(
        GitOpsRepository repository,
        Path home,
        ResolvedImage image,
        @Nullable DerivedBase base) {

    private static final Path HOME = Path.of("src", "main", "gitops");

    /** Whether a project has a tree of its own. */
    public static boolean isIn(Path project) {
        return Files.isDirectory(project.resolve(HOME));
    }

    /**
     * Reads the tree of a project.
     *
     * @param givenImage the image that the user named, or null
     * @param filteredFiles files that Maven properties are put into, from the root of the project
     * @throws org.gitopsmaven.finding.GitOpsException when a file is bad or there is nothing to render
     */
    public static ApplicationTree of(
            ProjectMetadata project, BaseSettings settings, @Nullable String givenImage, List<String> filteredFiles) {
        Path root = project.directory();
        Path home = root.resolve(HOME);
        Map<Path, String> generated = new TreeMap<>();
        generated.putAll(Filtering.of(project).apply(SourceTree.ofProject(root, home, generated), filteredFiles));
        ResolvedImage image = ImageSources.resolve(project, givenImage);
        SourceTree own = SourceTree.ofProject(root, home, generated);
        DerivedBase base =
                DerivedBase.of(own, home, project, settings, image.reference()).orElse(null);
        if (base != null) {
            generated.putAll(base.files());
        }
        SourceTree tree = SourceTree.ofProject(root, home, generated);
        return new ApplicationTree(GitOpsRepository.detect(tree, application(project, settings)), home, image, base);
    }

    private static ApplicationName application(ProjectMetadata project, BaseSettings settings) {
        String given = settings.application();
        return ApplicationName.of(given == null ? project.coordinates().artifactId() : given);
    }
}
