/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.cel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** Documents of files, lists taken apart. */
final class Documents {

    private Documents() {}

    static List<YamlMapping> read(Path place) throws IOException {
        List<YamlMapping> all = new ArrayList<>();
        if (Files.isDirectory(place)) {
            try (Stream<Path> files = Files.list(place)) {
                for (Path file : files.filter(file -> file.toString().endsWith(".yaml"))
                        .sorted()
                        .toList()) {
                    all.addAll(read(file));
                }
            }
            return all;
        }
        String text = Files.readString(place, StandardCharsets.UTF_8);
        YamlReader.read(text, place.toString(), YamlDialect.GOYAML2).forEach(document -> add(document, all));
        return all;
    }

    private static void add(YamlNode node, List<YamlMapping> all) {
        if (node instanceof YamlMapping object) {
            YamlSequence items = "List".equals(object.text("kind")) ? object.sequence("items") : null;
            if (items == null) {
                all.add(object);
            } else {
                items.forEach(item -> add(item, all));
            }
        }
    }

    static List<YamlMapping> mappings(@Nullable YamlNode sequence) {
        List<YamlMapping> all = new ArrayList<>();
        if (sequence instanceof YamlSequence items) {
            items.forEach(item -> {
                if (item instanceof YamlMapping mapping) {
                    all.add(mapping);
                }
            });
        }
        return all;
    }

    /** Maps, lists and values of Java. */
    static @Nullable Object plain(@Nullable YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            Map<String, Object> map = new LinkedHashMap<>();
            mapping.forEach(entry -> map.put(entry.name(), plain(entry.value())));
            return map;
        }
        if (node instanceof YamlSequence sequence) {
            List<Object> list = new ArrayList<>();
            sequence.forEach(item -> list.add(plain(item)));
            return list;
        }
        return node instanceof YamlScalar scalar ? scalar.text() : null;
    }
}
