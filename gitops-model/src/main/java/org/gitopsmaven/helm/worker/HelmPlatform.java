/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.worker;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What helm-java calls a machine.
 *
 * @param artifact the artifact with the library, such as {@code linux-amd64}
 * @param resource the library in it
 */
record HelmPlatform(String artifact, String resource) {

    private static final Map<String, String> LIBRARIES = Map.of(
            "linux-amd64", "helm-linux-amd64.so",
            "linux-arm64", "helm-linux-arm64.so",
            "darwin-amd64", "helm-darwin-10.12-amd64.dylib",
            "darwin-arm64", "helm-darwin-10.12-arm64.dylib",
            "windows-amd64", "helm-windows-4.0-amd64.dll");

    /** This machine; null for one that helm-java has no library for. */
    static @Nullable HelmPlatform current() {
        return of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
    }

    static @Nullable HelmPlatform of(String system, String architecture) {
        String artifact = system(system.toLowerCase(Locale.ROOT)) + "-" + cpu(architecture.toLowerCase(Locale.ROOT));
        String library = LIBRARIES.get(artifact);
        return library == null ? null : new HelmPlatform(artifact, library);
    }

    private static String system(String name) {
        return name.contains("mac") ? "darwin" : name.contains("windows") ? "windows" : name;
    }

    private static String cpu(String name) {
        return switch (name) {
            case "amd64", "x86_64", "x64" -> "amd64";
            case "aarch64", "arm64" -> "arm64";
            default -> name;
        };
    }
}
