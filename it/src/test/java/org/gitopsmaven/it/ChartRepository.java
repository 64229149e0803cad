/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A repository in which each application is a kustomization with one chart of its own. */
record ChartRepository(Path root) {

    static final String ENDLESS = "{{- range until 100000 }}{{ range until 100000 }}{{ end }}{{ end }}\n";

    /** An application whose chart has one template. */
    ChartRepository with(String application, String template) {
        return file(application, "Chart.yaml", "apiVersion: v2\nname: " + application + "\nversion: 1.0.0\n")
                .file(application, "values.yaml", "{}\n") // kustomize asks for it
                .file(application, "templates/object.yaml", template);
    }

    /** One more file of the chart of an application. */
    ChartRepository file(String application, String path, String text) {
        try {
            Path home = root.resolve("apps").resolve(application);
            Path file = chart(application).resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            Files.writeString(home.resolve("kustomization.yaml"), "helmCharts:\n  - name: " + application + "\n");
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path chart(String application) {
        return root.resolve("apps").resolve(application).resolve("charts").resolve(application);
    }

    /** A template that gives a ConfigMap with one entry. */
    static String configMap(String value) {
        return "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {{ .Chart.Name }}\ndata:\n  value: " + value + "\n";
    }
}
