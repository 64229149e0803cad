/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gitopsmaven.helm.HelmOptions.Engine;
import org.junit.jupiter.api.Assumptions;

/** The renderer of tests: helm-java with a cache below the build directory; skips where it cannot run. */
public final class SharedHelm {

    static final Path CACHE = Path.of("target", "helm-cache").toAbsolutePath();

    private SharedHelm() {}

    static HelmOptions options() {
        return HelmOptions.defaults().withEngine(Engine.HELM_JAVA).withCache(CACHE);
    }

    public static HelmRenderer open() {
        return open(options().withLimits(Duration.ofSeconds(20), 2L << 30));
    }

    static HelmRenderer open(HelmOptions options) {
        HelmRenderer renderer = HelmRenderer.open(options);
        try {
            renderer.engineDescription();
        } catch (HelmException e) {
            renderer.close();
            Assumptions.abort("helm-java does not run on this machine: " + e.message());
        }
        return renderer;
    }

    static Path chart(String name) {
        URL url = Objects.requireNonNull(SharedHelm.class.getResource(name), name);
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The private directories that a build has at the moment. */
    static List<Path> workspaces(long build) throws IOException {
        try (Stream<Path> list = Files.list(CACHE.resolve("workers"))) {
            return list.filter(path -> path.getFileName().toString().startsWith(build + "-"))
                    .toList();
        }
    }
}
