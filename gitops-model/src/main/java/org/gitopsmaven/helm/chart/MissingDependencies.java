/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.chart;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.helm.chart.DependencySource.Dependency;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/**
 * What {@code helm dependency build} would put below {@code charts/}: dependencies that Chart.yaml declares and the
 * chart does not hold, from directories beside it ({@code file://}) or from where the caller finds them.
 */
final class MissingDependencies {

    private final ChartSource source;
    private final Path root;
    private final DependencySource remote;
    private final Map<String, String> locked;

    private MissingDependencies(ChartSource source, Path root, DependencySource remote) {
        this.source = source;
        this.root = root;
        this.remote = remote;
        locked = new LinkedHashMap<>();
        for (YamlMapping dependency : declared("Chart.lock", "requirements.lock")) {
            locked.put(dependency.text("name") + " " + dependency.text("repository"), dependency.text("version"));
        }
    }

    /** The files of the missing ones that could be found; Helm itself names the others. */
    static Map<String, List<ChartFile>> of(ChartSource source, Path root, DependencySource remote) {
        return new MissingDependencies(source, root, remote).found();
    }

    private Map<String, List<ChartFile>> found() {
        Map<String, List<ChartFile>> found = new LinkedHashMap<>();
        List<YamlMapping> declared = declared("Chart.yaml", "requirements.yaml");
        Set<String> held = declared.isEmpty() ? Set.of() : held();
        for (YamlMapping dependency : declared) {
            String name = dependency.text("name");
            if (name != null && !held.contains(name) && !found.containsKey(name)) {
                locate(name, dependency)
                        .ifPresent(path -> found.put(name, source(path).files()));
            }
        }
        return found;
    }

    private ChartSource source(Path path) {
        return ChartSource.read(path, path.startsWith(root) ? root : path);
    }

    private Optional<Path> locate(String name, YamlMapping dependency) {
        String repository = dependency.text("repository");
        if (repository == null || repository.isEmpty()) {
            return Optional.empty();
        }
        if (repository.startsWith("file://")) {
            return Optional.of(beside(repository.substring("file://".length())));
        }
        String version = locked.get(name + " " + repository);
        if (version == null) {
            version = dependency.text("version");
        }
        return remote.locate(new Dependency(name, version == null ? "" : version, repository));
    }

    private Path beside(String relative) {
        Path directory;
        try {
            directory = source.place().resolve(relative).normalize();
        } catch (InvalidPathException e) {
            throw new ChartException("\"file://" + relative + "\" is no path", source.place());
        }
        if (!directory.startsWith(root)) {
            throw new ChartException(
                    "dependency leaves the repository: file://" + relative,
                    source.place(),
                    "vendor the chart below charts/");
        }
        return directory;
    }

    /** The names of the charts below {@code charts/}. */
    private Set<String> held() {
        Set<String> names = new HashSet<>();
        for (ChartFile file : source.files()) {
            String path = file.path();
            if (!path.startsWith("charts/")) {
                continue;
            }
            if (path.endsWith("/Chart.yaml") && path.indexOf('/', "charts/".length()) == path.lastIndexOf('/')) {
                addName(file, names);
            } else if (path.endsWith(".tgz") && path.lastIndexOf('/') == "charts/".length() - 1) {
                source.unpack(file).stream()
                        .filter(inner -> inner.path().equals("Chart.yaml"))
                        .forEach(inner -> addName(inner, names));
            }
        }
        return names;
    }

    private static void addName(ChartFile file, Set<String> names) {
        YamlMapping chart = parse(file);
        String name = chart == null ? null : chart.text("name");
        if (name != null) {
            names.add(name);
        }
    }

    private List<YamlMapping> declared(String... names) {
        for (String name : names) {
            for (ChartFile file : source.files()) {
                boolean concerned = file.path().equals(name) && file.text().contains("dependencies");
                YamlMapping content = concerned ? parse(file) : null;
                YamlSequence list = content == null ? null : content.sequence("dependencies");
                if (list != null) {
                    return list.items().stream()
                            .filter(YamlMapping.class::isInstance)
                            .map(YamlMapping.class::cast)
                            .toList();
                }
            }
        }
        return List.of();
    }

    private static @Nullable YamlMapping parse(ChartFile file) {
        try {
            YamlNode node = YamlReader.readOne(file.utf8(), file.path(), YamlDialect.GOYAML2);
            return node instanceof YamlMapping mapping ? mapping : null;
        } catch (GitOpsException e) {
            return null; // Helm will say what is wrong with it
        }
    }
}
