/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the user says about the derived base beyond what the project says of itself. Whatever is not said is detected;
 * what cannot be said here is said by a file in {@code base}.
 *
 * @param application name of the application and of its objects; made of the artifactId when null
 * @param http where it listens and answers for its health
 * @param requests compute resources by name, such as {@code cpu} to {@code 100m}
 * @param limits the same
 * @param labels added to every object and pod, never to a selector
 * @param revision written as annotations; null for none: then the same sources give the same bytes
 */
public record BaseSettings(
        @Nullable String application,
        HttpSettings http,
        Map<String, String> requests,
        Map<String, String> limits,
        Map<String, String> labels,
        @Nullable Revision revision) {

    /** Nothing said: a tenth of a CPU and what a small JVM needs; no limit on CPU, which would only slow the start. */
    public static final BaseSettings DEFAULT = new BaseSettings(
            null,
            HttpSettings.DETECTED,
            Map.of("cpu", "100m", "memory", "256Mi"),
            Map.of("memory", "512Mi"),
            Map.of(),
            null);

    public BaseSettings {
        requests = sorted(requests);
        limits = sorted(limits);
        labels = sorted(labels);
    }

    /** In an order that is the same in every run, for it is the order of the output. */
    private static Map<String, String> sorted(Map<String, String> values) {
        return Collections.unmodifiableMap(new TreeMap<>(values));
    }

    public BaseSettings withApplication(@Nullable String name) {
        return new BaseSettings(name, http, requests, limits, labels, revision);
    }

    public BaseSettings withHttp(HttpSettings other) {
        return new BaseSettings(application, other, requests, limits, labels, revision);
    }

    public BaseSettings withResources(Map<String, String> requested, Map<String, String> limited) {
        return new BaseSettings(application, http, requested, limited, labels, revision);
    }

    public BaseSettings withLabels(Map<String, String> others) {
        return new BaseSettings(application, http, requests, limits, others, revision);
    }

    public BaseSettings withRevision(@Nullable Revision other) {
        return new BaseSettings(application, http, requests, limits, labels, other);
    }
}
