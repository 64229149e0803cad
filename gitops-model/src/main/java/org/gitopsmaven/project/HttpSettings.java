/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import org.gitopsmaven.finding.GitOpsException;
import org.jspecify.annotations.Nullable;

/**
 * Where the application listens and answers for its health, as the user says it; null is left to detection.
 *
 * @param port where it serves HTTP
 * @param livenessPath asked whether it is to be restarted
 * @param readinessPath asked whether it gets traffic
 */
public record HttpSettings(
        @Nullable Integer port,
        @Nullable String livenessPath,
        @Nullable String readinessPath) {

    public static final HttpSettings DETECTED = new HttpSettings(null, null, null);

    private static final int HIGHEST = 65_535;

    public HttpSettings {
        if (port != null && (port < 1 || port > HIGHEST)) {
            throw new GitOpsException("got port " + port + ", want 1 to " + HIGHEST);
        }
        checkPath(livenessPath);
        checkPath(readinessPath);
    }

    private static void checkPath(@Nullable String path) {
        if (path != null && !path.startsWith("/")) {
            throw new GitOpsException("got the probe path \"" + path + "\", want one that starts with '/'");
        }
    }
}
