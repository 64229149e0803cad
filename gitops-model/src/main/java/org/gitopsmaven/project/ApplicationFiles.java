/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;

/** Reads the application files of one directory of resources; documents for a profile that may be off are left out. */
record ApplicationFiles(Path directory) {

    private static final long LARGEST = 4L << 20;
    private static final Pattern SEPARATOR = Pattern.compile("(?m)^[#!]---\\s*$");
    private static final List<String> PROFILES = List.of("spring.config.activate.on-profile", "spring.profiles");

    /** Later files override earlier ones: {@code config/} the root, properties YAML. */
    Map<String, String> read() {
        Map<String, String> values = new HashMap<>();
        for (Path place : List.of(directory, directory.resolve("config"))) {
            readYaml(place.resolve("application.yml"), values);
            readYaml(place.resolve("application.yaml"), values);
            readProperties(place.resolve("application.properties"), values);
        }
        return values;
    }

    private static void readProperties(Path file, Map<String, String> values) {
        if (!Files.isRegularFile(file)) {
            return;
        }
        // ISO 8859-1 is what the format says; any byte is good in it
        String text = new String(bytes(file), StandardCharsets.ISO_8859_1);
        for (String document : SEPARATOR.split(text)) {
            Properties properties = new Properties();
            try {
                properties.load(new StringReader(document));
            } catch (IOException | IllegalArgumentException e) {
                throw new GitOpsException("not a properties file: " + e.getMessage(), Location.of(file), null, e);
            }
            Map<String, String> flat = new HashMap<>();
            properties.forEach((name, value) -> flat.put(name.toString(), value.toString()));
            add(flat, values);
        }
    }

    private static void readYaml(Path file, Map<String, String> values) {
        if (!Files.isRegularFile(file)) {
            return;
        }
        String text = new String(bytes(file), StandardCharsets.UTF_8);
        for (YamlNode document : YamlReader.read(text, file.toString(), YamlDialect.GOYAML2)) {
            Map<String, String> flat = new HashMap<>();
            flatten("", document, flat);
            add(flat, values);
        }
    }

    private static void add(Map<String, String> document, Map<String, String> values) {
        if (PROFILES.stream().noneMatch(document::containsKey)) {
            values.putAll(document);
        }
    }

    /** A list of scalars is one value with commas, as frameworks bind it. */
    private static void flatten(String name, YamlNode node, Map<String, String> flat) {
        if (node instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping) {
                flatten(name.isEmpty() ? entry.name() : name + "." + entry.name(), entry.value(), flat);
            }
        } else if (node instanceof YamlSequence sequence) {
            List<String> scalars = sequence.items().stream()
                    .filter(YamlScalar.class::isInstance)
                    .map(item -> ((YamlScalar) item).text())
                    .toList();
            flat.put(name, String.join(",", scalars));
        } else if (node instanceof YamlScalar scalar) {
            flat.put(name, scalar.text());
        }
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new GitOpsException("larger than the limit of " + LARGEST + " bytes", Location.of(file));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new GitOpsException("cannot be read: " + e.getMessage(), Location.of(file), null, e);
        }
    }
}
