/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gitopsmaven.yaml.YamlMapping;

/** A chart that prints the name that a template gives, since Helm alone knows the functions of templates. */
final class NameChart {

    private NameChart() {}

    /** Writes the chart into an empty directory. */
    static Path create(Path directory, String template) throws IOException {
        Path templates = Files.createDirectory(directory.resolve("templates"));
        write(directory.resolve("Chart.yaml"), "apiVersion: v2\nname: name\nversion: 0.0.0\n");
        write(templates.resolve("_name.tpl"), "{{ define \"name\" }}" + template + "{{ end }}\n");
        write(templates.resolve("name.yaml"), "name: {{ include \"name\" (dict) | toJson }}\n");
        return directory;
    }

    /** The name that came out. */
    static String nameIn(HelmRendering rendering) {
        String name =
                rendering.documents().get(0).content() instanceof YamlMapping content ? content.text("name") : null;
        return name == null ? "" : name;
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
