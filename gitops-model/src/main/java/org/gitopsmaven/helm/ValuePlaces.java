/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlMark;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** Where the values were written that the schema of a chart refuses: the last layer that has them counts. */
final class ValuePlaces {

    /** {@code at '/image/tag': got number, want string}; {@code at '/image': additional properties 'a' not allowed}. */
    private static final Pattern COMPLAINT =
            Pattern.compile("- at '(/[^'\n]*)': (?!validation failed)(?:additional propert\\w+ '([^'\n]*)')?");

    private final List<YamlNode> layers = new ArrayList<>();

    /**
     * Reads the values that were given to Helm.
     *
     * @param chart the directory of the chart, whose own values lie below all others
     */
    ValuePlaces(Path chart, List<HelmValues> values) {
        read(chart.resolve("values.yaml"));
        for (HelmValues layer : values) {
            if (layer instanceof HelmValues.File file) {
                read(file.path());
            } else if (layer instanceof HelmValues.Tree tree) {
                layers.add(tree.root());
            } else if (layer instanceof HelmValues.Text text) {
                parse(text.yaml(), text.name());
            }
        }
    }

    private void read(Path file) {
        try {
            if (Files.isRegularFile(file)) {
                parse(Files.readString(file), file.toString());
            }
        } catch (IOException e) {
            layers.clear(); // it was there a moment ago: nothing is known for certain
        }
    }

    private void parse(String yaml, String name) {
        try {
            layers.addAll(YamlReader.read(yaml, name, YamlDialect.GOYAML2));
        } catch (GitOpsException e) {
            layers.clear(); // Helm has read it, so it is not what we think it is
        }
    }

    /** The place of the first value that a message of Helm complains of, or null when none is found. */
    @Nullable
    Location of(String message) {
        Matcher complaint = COMPLAINT.matcher(message);
        while (complaint.find()) {
            for (int i = layers.size() - 1; i >= 0; i--) {
                YamlMark mark = mark(layers.get(i), complaint.group(1), complaint.group(2));
                if (mark != null && mark.line() > 0) {
                    return mark.location();
                }
            }
        }
        return null;
    }

    private static @Nullable YamlMark mark(YamlNode layer, String pointer, @Nullable String extra) {
        YamlNode node = layer;
        for (String step : pointer.substring(1).split("/", -1)) {
            node = child(node, step.replace("~1", "/").replace("~0", "~"));
            if (node == null) {
                return null;
            }
        }
        if (extra == null) {
            return node.mark();
        }
        YamlEntry entry = node instanceof YamlMapping mapping ? mapping.entry(extra) : null;
        return entry == null ? null : entry.key().mark();
    }

    private static @Nullable YamlNode child(YamlNode node, String step) {
        if (node instanceof YamlMapping mapping) {
            return mapping.get(step);
        }
        boolean index = node instanceof YamlSequence && step.matches("[0-9]{1,6}");
        return index && Integer.parseInt(step) < ((YamlSequence) node).size()
                ? ((YamlSequence) node).get(Integer.parseInt(step))
                : null;
    }
}
