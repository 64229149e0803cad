/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.worker;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What helm-java calls a machine.
 *
 * @param artifact the artifact with the library, such as {@code linux-amd64}
 * @param resource the library in it
 * @param bridge the library through which JNA calls it, in JNA's jar
 */
record HelmPlatform(String artifact, String resource, String bridge) {

    private static final List<HelmPlatform> ALL = List.of(
            of("linux-amd64", "helm-linux-amd64.so", "linux-x86-64/libjnidispatch.so"),
            of("linux-arm64", "helm-linux-arm64.so", "linux-aarch64/libjnidispatch.so"),
            of("darwin-amd64", "helm-darwin-10.12-amd64.dylib", "darwin-x86-64/libjnidispatch.jnilib"),
            of("darwin-arm64", "helm-darwin-10.12-arm64.dylib", "darwin-aarch64/libjnidispatch.jnilib"),
            of("windows-amd64", "helm-windows-4.0-amd64.dll", "win32-x86-64/jnidispatch.dll"));

    private static HelmPlatform of(String artifact, String resource, String bridge) {
        return new HelmPlatform(artifact, resource, "com/sun/jna/" + bridge);
    }

    /** This machine; null for one that helm-java has no library for. */
    static @Nullable HelmPlatform current() {
        return of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
    }

    static @Nullable HelmPlatform of(String system, String architecture) {
        String artifact = system(system.toLowerCase(Locale.ROOT)) + "-" + cpu(architecture.toLowerCase(Locale.ROOT));
        for (HelmPlatform platform : ALL) {
            if (platform.artifact.equals(artifact)) {
                return platform;
            }
        }
        return null;
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
