/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gitopsmaven.repository.ApplicationChartLayout;
import org.gitopsmaven.repository.SourceTree;
import org.gitopsmaven.resource.ImageReference;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlWriter;
import org.jspecify.annotations.Nullable;

/**
 * Values for the chart of an application out of its project: the image, the version and the labels, each only where the
 * chart has a value for it. The chart stays as it is.
 */
final class ChartValues {

    private static final List<String> LABELS = List.of("commonLabels", "labels", "podLabels");
    private static final List<String> VERSIONS = List.of("appVersion", "version");

    private final YamlMapping chart;
    private final YamlMapping values = new YamlMapping();

    private ChartValues(YamlMapping chart) {
        this.chart = chart;
    }

    /** The file of values by its path; nothing when the application has no chart, or one without such values. */
    static Map<Path, String> of(SourceTree tree, Path home, Application application) {
        Path own = ApplicationChartLayout.chart(home).resolve("values.yaml");
        if (!tree.hasFile(own)) {
            return Map.of();
        }
        YamlNode root = YamlReader.readOne(tree.read(own), own.toString(), YamlDialect.GOYAML2);
        if (!(root instanceof YamlMapping mapping)) {
            return Map.of();
        }
        YamlMapping values = new ChartValues(mapping).of(application);
        return values.isEmpty()
                ? Map.of()
                : Map.of(home.resolve(ApplicationChartLayout.PROJECT_VALUES), YamlWriter.write(values));
    }

    private YamlMapping of(Application application) {
        image(application.image());
        Map<String, String> labels = new TreeMap<>(RecommendedLabels.of(application));
        for (String key : LABELS) {
            if (chart.get(key) instanceof YamlMapping) {
                YamlMapping all = new YamlMapping();
                labels.forEach((name, value) -> all.put(name, YamlScalar.string(value)));
                values.put(key, all);
            }
        }
        String version = application.project().coordinates().version();
        VERSIONS.stream()
                .filter(key -> chart.get(key) instanceof YamlScalar)
                .forEach(key -> values.put(key, YamlScalar.string(version)));
        return values;
    }

    private void image(ImageReference image) {
        YamlNode own = chart.get("image");
        if (own instanceof YamlScalar) {
            values.put("image", YamlScalar.string(image.toString()));
        } else if (own instanceof YamlMapping parts) {
            YamlMapping all = new YamlMapping();
            boolean apart = parts.contains("registry");
            if (apart) {
                all.put("registry", YamlScalar.string(image.registry()));
            }
            all.put("repository", YamlScalar.string(apart ? image.repository() : image.name()));
            put(all, "tag", image.tag());
            if (image.digest() != null || parts.contains("digest")) {
                put(all, "digest", image.digest());
            }
            values.put("image", all);
        }
    }

    /** Without one the chart's own must not stay: it would be that of another image. */
    private static void put(YamlMapping image, String key, @Nullable String value) {
        image.put(key, YamlScalar.string(value == null ? "" : value));
    }
}
