/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.gitopsmaven.helm.chart.PreparedChart;
import org.gitopsmaven.helm.worker.Scratch;
import org.gitopsmaven.yaml.YamlException;

/**
 * One rendering: what was asked for, and what was made ready for Helm.
 *
 * @param scratch gone after the rendering
 */
record HelmJob(HelmRequest request, PreparedChart chart, ValuesFiles values, Scratch scratch) {

    /** Writes the prepared chart; a second time replaces the first. */
    Path archive(boolean breaking) throws IOException {
        return scratch.write("chart.tgz", chart.pack(breaking));
    }

    HelmMessages messages() {
        return new HelmMessages(chart, values.names(), request.input().values());
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
