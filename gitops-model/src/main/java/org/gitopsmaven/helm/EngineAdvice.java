/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

/** Why helm-java does not run on a machine, told so that it can be mended. */
final class EngineAdvice {

    private static final String COMMAND = "put a helm command (3.8 or later) on the PATH, or name it";

    private EngineAdvice() {}

    static String message(String reason) {
        return "charts cannot be rendered: neither helm-java nor a helm command runs on this machine: "
                + explain(reason);
    }

    static String hint(String reason) {
        if (reason.contains("not on the class path")) {
            return "add the artifact that is named to the <dependencies> of the plugin, or " + COMMAND;
        }
        if (reason.contains("failed to map segment") || reason.contains("Permission denied")) {
            return "set a cache directory from which code may run, or " + COMMAND;
        }
        return COMMAND;
    }

    private static String explain(String reason) {
        if (reason.contains("GLIBC")) {
            return "helm-java needs glibc 2.34 or later, this system has an older one (" + reason + ")";
        }
        if (reason.contains("ld-linux") || reason.contains("ld-musl") || reason.contains("Error relocating")) {
            return "helm-java needs glibc, this system has musl (" + reason + ")";
        }
        return reason;
    }
}
