/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gitopsmaven.resource.FieldReader;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** What `gitops:render` left in a directory. */
record RenderedTree(Path directory) {

    /** The targets of the index, in its order, by environment, region, cluster and application. */
    Map<String, FieldReader> targets() {
        Map<String, FieldReader> targets = new LinkedHashMap<>();
        for (FieldReader target : read("index.json").list("targets")) {
            String id = Stream.of("environment", "region", "cluster", "application")
                    .filter(part -> target.node(part) instanceof YamlScalar)
                    .map(target::text)
                    .filter(text -> !text.isEmpty())
                    .reduce("", (path, part) -> path.isEmpty() ? part : path + "/" + part);
            targets.put(id, target);
        }
        return targets;
    }

    FieldReader target(String id) {
        FieldReader target = targets().get(id);
        assertThat(target).as("%s among %s", id, targets().keySet()).isNotNull();
        return Objects.requireNonNull(target);
    }

    FieldReader read(String file) {
        return FieldReader.of((YamlMapping) YamlReader.readOne(text(file), file, YamlDialect.GOYAML3));
    }

    String text(String file) {
        assertThat(directory.resolve(file)).exists();
        try {
            return Files.readString(directory.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The scalar at a JSON pointer, or what is there instead. */
    String scalar(String file, String pointer) {
        @Nullable YamlNode node = read(file).mapping();
        for (String step : List.of(pointer.substring(1).split("/", -1))) {
            node = child(node, step.replace("~1", "/").replace("~0", "~"));
        }
        return node instanceof YamlScalar scalar ? scalar.text() : String.valueOf(node);
    }

    private static @Nullable YamlNode child(@Nullable YamlNode node, String step) {
        if (node instanceof YamlSequence items) {
            int index = Integer.parseInt(step);
            return index < items.size() ? items.get(index) : null;
        }
        return node instanceof YamlMapping mapping ? mapping.get(step) : null;
    }

    /** Every file with its text, without what a run tells the next one only. */
    Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.filter(Files::isRegularFile)
                    .filter(path -> !path.endsWith(".rendered-from"))
                    .toList()) {
                String name = directory.relativize(path).toString().replace('\\', '/');
                files.put(name, text(name));
            }
        }
        return files;
    }
}
