/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.worker;

import java.io.DataOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * One call of helm-java's {@code Template}.
 *
 * @param chart the path of the prepared chart
 * @param valuesFiles their paths, joined by commas; null for none
 * @param set what {@code --set} shall set, as one raw key and its value, form-encoded; null for nothing
 * @param debug whether an error brings along what was rendered
 */
public record Call(
        String chart,
        String releaseName,
        String namespace,
        String kubeVersion,
        @Nullable String valuesFiles,
        @Nullable String set,
        boolean debug) {

    void write(DataOutputStream out) throws IOException {
        Frames.writeText(out, chart);
        Frames.writeText(out, releaseName);
        Frames.writeText(out, namespace);
        Frames.writeText(out, kubeVersion);
        Frames.writeText(out, valuesFiles);
        Frames.writeText(out, set);
        out.writeBoolean(debug);
    }

    /** The same call without what was rendered in errors. */
    public Call withoutDebug() {
        return new Call(chart, releaseName, namespace, kubeVersion, valuesFiles, set, false);
    }
}
