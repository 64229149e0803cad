/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.repository.ApplicationChartLayout;
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
        SourceTree onDisk = SourceTree.ofProject(root, home, Map.of());
        SourceTree own = onDisk.with(Filtering.of(project).apply(onDisk, filteredFiles));
        ResolvedImage image = ImageSources.resolve(project, givenImage);
        Map<Path, String> values = ChartValues.of(own, home, Application.of(project, settings, image.reference()));
        DerivedBase base =
                Files.isRegularFile(ApplicationChartLayout.chart(home).resolve("Chart.yaml"))
                        ? null
                        : DerivedBase.of(own, home, project, settings, image.reference())
                                .orElse(null);
        SourceTree tree = own.with(base == null ? values : base.files());
        return new ApplicationTree(GitOpsRepository.detect(tree, application(project, settings)), home, image, base);
    }

    private static ApplicationName application(ProjectMetadata project, BaseSettings settings) {
        String given = settings.application();
        return ApplicationName.of(given == null ? project.coordinates().artifactId() : given);
    }

    /**
     * The whole tree as a GitOps repository of its own would hold it: each file of {@code src/main/gitops} by its path from
     * there, and the derived base. Links are left out.
     */
    public Map<Path, byte[]> files() {
        Map<Path, byte[]> files = new TreeMap<>();
        if (Files.isDirectory(home)) {
            try (Stream<Path> all = Files.walk(home)) {
                for (Path file : all.filter(ApplicationTree::isFile).toList()) {
                    files.put(home.relativize(file), Files.readAllBytes(file));
                }
            } catch (IOException e) {
                throw new GitOpsException("cannot be read: " + e.getMessage(), Location.of(home), null, e);
            }
        }
        repository
                .tree()
                .virtualFiles()
                .forEach((file, text) -> files.put(home.relativize(file), text.getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    private static boolean isFile(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }
}
