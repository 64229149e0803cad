/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.gitopsmaven.helm.chart.PreparedChart;
import org.gitopsmaven.yaml.YamlException;

/**
 * One rendering: what was asked for, and what was made ready for Helm.
 *
 * @param directory private, and gone after the rendering
 */
record HelmJob(HelmRequest request, PreparedChart chart, ValuesFiles values, Path directory) {

    /** Writes the prepared chart; a second time replaces the first. */
    Path archive(boolean breaking) throws IOException {
        return Files.write(directory.resolve("chart.tgz"), chart.pack(breaking));
    }

    HelmMessages messages() {
        return new HelmMessages(chart, values.names(), request.values());
    }

    /**
     * Reads rendered files.
     *
     * @throws YamlException for a document that is no YAML
     */
    HelmRendering documents(Map<String, String> files) {
        return new DocumentList(request, chart).of(files);
    }
}
