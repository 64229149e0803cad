/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation.trail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.repository.SourceTree;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** The values files of a rendering: those that were given to a chart, then the chart's own. */
final class ValueLayers {

    private final List<YamlMapping> given = new ArrayList<>();
    private final List<YamlMapping> own = new ArrayList<>();
    private final String prefix;

    /** @param reads all files that the rendering read */
    ValueLayers(SourceTree tree, Path chart, Iterable<Path> reads) {
        Path whole = whole(chart);
        boolean part = whole != null;
        this.prefix = part ? String.valueOf(chart.getFileName()) : "";
        Path outer = whole == null ? chart : whole;
        for (Path file : reads) {
            String name = String.valueOf(file.getFileName());
            if (!file.startsWith(outer) && (name.endsWith(".yaml") || name.endsWith(".yml"))) {
                add(tree, file, given);
            }
        }
        add(tree, outer.resolve("values.yaml"), own);
        if (part) {
            add(tree, chart.resolve("values.yaml"), own);
        }
    }

    /** The chart that has this one below its {@code charts}; null when it stands alone. */
    private static @Nullable Path whole(Path chart) {
        Path charts = chart.getParent();
        return charts != null && charts.endsWith("charts") ? charts.getParent() : null;
    }

    private static void add(SourceTree tree, Path file, List<YamlMapping> layers) {
        try {
            YamlNode root = YamlReader.readOne(tree.read(file), file.toString(), YamlDialect.GOYAML2);
            if (root instanceof YamlMapping mapping && !(mapping.contains("apiVersion") && mapping.contains("kind"))) {
                layers.add(mapping);
            }
        } catch (GitOpsException e) {
            return; // no values file, or one that Helm reads and we do not
        }
    }

    /** Whether a value was given to the chart. */
    boolean isGiven(List<String> path) {
        return given.stream().anyMatch(layer -> find(layer, path) != null);
    }

    /**
     * The place of a value: where it was given, else where the chart has it. Of several files the one counts whose value
     * the message shows; null when that leaves it open.
     */
    @Nullable
    Location find(List<String> path, boolean atKey, String message) {
        for (List<YamlMapping> layers : List.of(given, own)) {
            List<YamlEntry> found = new ArrayList<>();
            for (YamlMapping layer : layers) {
                YamlEntry entry = find(layer, path);
                if (entry != null) {
                    found.add(entry);
                }
            }
            List<YamlEntry> shown = found.stream()
                    .filter(entry -> entry.value() instanceof YamlScalar scalar
                            && !scalar.text().isEmpty()
                            && message.contains(scalar.text()))
                    .toList();
            List<YamlEntry> likely = found.size() > 1 ? shown : found;
            if (likely.size() == 1) {
                YamlEntry entry = likely.get(0);
                return (atKey ? entry.key() : entry.value()).mark().location();
            }
            if (!found.isEmpty()) {
                return null;
            }
        }
        return null;
    }

    private @Nullable YamlEntry find(YamlMapping layer, List<String> path) {
        YamlEntry direct = follow(layer, path);
        YamlNode inner = prefix.isEmpty() || direct != null ? null : layer.get(prefix);
        return inner instanceof YamlMapping mapping ? follow(mapping, path) : direct;
    }

    private static @Nullable YamlEntry follow(YamlMapping root, List<String> path) {
        YamlNode node = root;
        YamlEntry entry = null;
        for (String step : path) {
            int index = FieldSteps.index(step);
            if (index >= 0) {
                node = node instanceof YamlSequence list && index < list.size() ? list.get(index) : null;
                entry = node == null || entry == null ? null : new YamlEntry(entry.key(), node);
            } else {
                entry = node instanceof YamlMapping mapping ? mapping.entry(step) : null;
                node = entry == null ? null : entry.value();
            }
            if (node == null) {
                return null;
            }
        }
        return entry;
    }
}
