/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;

/**
 * Writes what objects of controllers may hold, from a directory with their CRDs: names and types of fields, nothing else.
 * Structures that occur more than once get a line of their own.
 */
public final class ControllerKinds {

    private static final int WORTH_A_LINE = 40;

    private final Map<String, String> numbers = new LinkedHashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<String, YamlMapping> schemas = new TreeMap<>();

    private ControllerKinds() {}

    /** @param arguments the directory, and the file to write */
    public static void main(String[] arguments) throws IOException {
        ControllerKinds kinds = new ControllerKinds();
        List<Path> files;
        try (Stream<Path> listed = Files.list(Path.of(arguments[0]))) {
            files = listed.sorted().toList();
        }
        for (Path file : files) {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            YamlReader.read(text, file.toString(), YamlDialect.GOYAML2).forEach(kinds::definition);
        }
        Files.writeString(Path.of(arguments[1]), kinds.text(), StandardCharsets.UTF_8);
    }

    private void definition(YamlNode document) {
        if (!(document instanceof YamlMapping object) || !(object.get("spec") instanceof YamlMapping spec)) {
            return;
        }
        for (YamlMapping version : Shape.mappings(spec.get("versions"))) {
            YamlNode schema = version.at("schema", "openAPIV3Schema");
            boolean served = !"false".equals(version.text("served"));
            if (served && schema instanceof YamlMapping root) {
                YamlNode kind = object.at("spec", "names", "kind");
                String scope = "Cluster".equals(spec.text("scope")) ? "cluster" : "namespaced";
                schemas.put("kind " + spec.text("group") + "/" + version.text("name") + " " + kind + " " + scope, root);
            }
        }
    }

    private String text() {
        Shape shape = new Shape(this::seen);
        schemas.values().forEach(shape::root);
        Shape named = new Shape(this::named);
        List<String> kinds = new ArrayList<>();
        schemas.forEach((head, schema) -> kinds.add(head + " " + named.root(schema)));
        StringBuilder text = new StringBuilder();
        numbers.forEach((object, number) ->
                text.append("type ").append(number).append(' ').append(object).append('\n'));
        kinds.forEach(kind -> text.append(kind).append('\n'));
        return text.toString();
    }

    /** First pass: counts structures as they are without names. */
    private String seen(String object) {
        uses.merge(expanded(object), 1, Integer::sum);
        return object;
    }

    /** Second pass: inner structures come first, so a line names only lines above it. */
    private String named(String object) {
        String whole = expanded(object);
        if (whole.length() < WORTH_A_LINE || uses.getOrDefault(whole, 0) < 2) {
            return object;
        }
        return "@" + numbers.computeIfAbsent(object, key -> Integer.toString(numbers.size()));
    }

    /** The structure with the names in it written out. */
    private String expanded(String object) {
        String text = object;
        List<Map.Entry<String, String>> lines = new ArrayList<>(numbers.entrySet());
        for (int i = lines.size() - 1; i >= 0; i--) {
            text = text.replaceAll(
                    "@" + lines.get(i).getValue() + "(?![0-9])",
                    Matcher.quoteReplacement(lines.get(i).getKey()));
        }
        return text;
    }
}
