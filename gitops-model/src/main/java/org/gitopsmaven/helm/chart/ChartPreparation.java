/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.chart;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gitopsmaven.helm.chart.PreparedChart.CrdFile;

/** Makes the private copy of a chart that the worker renders; the chart itself is never written to. */
public final class ChartPreparation {

    private static final int DEEPEST = 10;
    private static final String VALUES = "values.yaml";
    private static final Set<String> ESSENTIAL =
            Set.of("Chart.yaml", "Chart.lock", "requirements.yaml", "requirements.lock", VALUES);
    private static final String SCHEMA = "values.schema.json";

    private final ChartSource source;
    private final PreparationOptions options;
    private final TemplateRewrite rewrite;
    private final List<ChartFile> packed = new ArrayList<>();
    /** What Helm reads only to offer it to templates as {@code .Files}. */
    private final List<ChartFile> offered = new ArrayList<>();

    private final List<List<CrdFile>> crds = new ArrayList<>();
    private final Set<String> rewritten = new HashSet<>();
    private final List<String> warnings = new ArrayList<>();
    /** Whether a template may read files of the chart: then all must be there. */
    private boolean filesUsed;

    private ChartPreparation(ChartSource source, PreparationOptions options) {
        this.source = source;
        this.options = options;
        rewrite = new TemplateRewrite(options.apiVersions());
        filesUsed = options.filesUsed();
    }

    /**
     * Prepares a chart.
     *
     * @param chart its directory or archive
     * @param root the directory that no symbolic link of the chart may leave
     * @param dependencies how a dependency that is not vendored is found
     */
    public static PreparedChart prepare(
            Path chart, Path root, PreparationOptions options, DependencySource dependencies) {
        ChartSource source = ChartSource.read(chart, root);
        ChartPreparation preparation = new ChartPreparation(source, options);
        preparation.chart(preparation.withOwnValues(source.files()), "", 0);
        MissingDependencies.of(source, root, dependencies)
                .forEach((name, files) -> preparation.chart(files, "charts/" + name + "/", 1));
        return new PreparedChart(
                source.place(), preparation.files(), preparation.crds, preparation.rewritten, preparation.warnings);
    }

    private List<ChartFile> withOwnValues(List<ChartFile> files) {
        String yaml = options.ownValues();
        if (yaml == null) {
            return files;
        }
        List<ChartFile> others = new ArrayList<>(files);
        others.removeIf(file -> file.path().equals(VALUES));
        others.add(new ChartFile(VALUES, yaml.getBytes(StandardCharsets.UTF_8)));
        return others;
    }

    private List<ChartFile> files() {
        if (filesUsed) {
            packed.addAll(offered);
        }
        return packed;
    }

    private void chart(List<ChartFile> files, String prefix, int depth) {
        if (depth > DEEPEST) {
            throw new ChartException("subcharts are nested deeper than " + DEEPEST, source.place());
        }
        List<CrdFile> manifests = new ArrayList<>();
        Map<String, List<ChartFile>> subcharts = new LinkedHashMap<>();
        for (ChartFile file : files) {
            if (file.path().startsWith("charts/")) {
                String rest = file.path().substring("charts/".length());
                int slash = rest.indexOf('/');
                String directory = slash < 0 ? rest : rest.substring(0, slash);
                subcharts.computeIfAbsent(directory, name -> new ArrayList<>()).add(file);
            } else {
                ownFile(file, prefix, manifests);
            }
        }
        if (options.includeCrds() && !manifests.isEmpty()) {
            add(prefix + PreparedChart.CRD_MARKER, "gitops: " + crds.size() + "\n");
            crds.add(List.copyOf(manifests));
        }
        subcharts.forEach((name, content) -> subchart(name, content, prefix, depth));
    }

    private void ownFile(ChartFile file, String prefix, List<CrdFile> manifests) {
        String path = file.path();
        if (path.startsWith("templates/")) {
            packed.add(template(file, prefix));
        } else if (path.equals(SCHEMA)) {
            if (options.validateSchema()) {
                SchemaReferences.check(file, prefix + path, source.place());
                packed.add(file.withPath(prefix + path));
            }
        } else {
            filesUsed |= path.equals(VALUES) && FilesUse.isIn(file.text());
            (ESSENTIAL.contains(path) ? packed : offered).add(file.withPath(prefix + path));
        }
        if (path.startsWith("crds/") && isManifest(path)) {
            manifests.add(new CrdFile(path, file.utf8()));
        }
    }

    private ChartFile template(ChartFile file, String prefix) {
        String path = prefix + file.path();
        String text = file.text();
        filesUsed = filesUsed || FilesUse.isIn(text);
        if (options.notes() && path.equals("templates/NOTES.txt")) {
            packed.add(file.withPath(PreparedChart.NOTES));
        }
        if (rewrite.leavesListIn(text)) {
            warnings.add(path + " looks at the API versions in a way of its own: it sees Helm's own list");
        }
        String other = rewrite.rewrite(text, line -> rewritten.add(path + ":" + line));
        return (other.equals(text) ? file : file.withText(other)).withPath(path);
    }

    /** What stands below {@code charts/} under one name: an archive, a directory, or something that is no chart. */
    private void subchart(String name, List<ChartFile> content, String prefix, int depth) {
        String directory = "charts/" + name;
        ChartFile first = content.get(0);
        boolean hidden = name.startsWith("_") || name.startsWith(".");
        if (!hidden && name.endsWith(".tgz") && first.path().equals(directory)) {
            chart(source.unpack(first), prefix + "charts/" + unpackedName(name) + "/", depth + 1);
        } else if (!hidden && content.stream().anyMatch(file -> file.path().equals(directory + "/Chart.yaml"))) {
            List<ChartFile> own = content.stream()
                    .filter(file -> file.path().startsWith(directory + "/"))
                    .map(file -> file.withPath(file.path().substring(directory.length() + 1)))
                    .toList();
            chart(own, prefix + directory + "/", depth + 1);
        } else {
            content.forEach(file -> packed.add(file.withPath(prefix + file.path())));
        }
    }

    /** A directory name that no unpacked subchart has. */
    private static String unpackedName(String archive) {
        return archive.substring(0, archive.length() - ".tgz".length()) + "-unpacked";
    }

    private void add(String path, String text) {
        packed.add(new ChartFile(path, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean isManifest(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json");
    }
}
