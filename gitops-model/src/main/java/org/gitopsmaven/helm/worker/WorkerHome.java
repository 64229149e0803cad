/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;

/** The private directories of workers, each named after the build it belongs to; those of ended builds are swept. */
final class WorkerHome {

    private WorkerHome() {}

    static Path create(Path cache) throws IOException {
        Path homes = Directories.create(cache.resolve("workers"));
        sweep(homes);
        return Directories.create(homes.resolve(ProcessHandle.current().pid() + "-" + UUID.randomUUID()));
    }

    private static void sweep(Path homes) throws IOException {
        try (Stream<Path> list = Files.list(homes)) {
            list.filter(WorkerHome::isOrphan).forEach(Directories::delete);
        }
    }

    /** A build that was killed with its worker leaves its directory behind. */
    private static boolean isOrphan(Path home) {
        String name = home.getFileName().toString();
        int dash = name.indexOf('-');
        try {
            long pid = Long.parseLong(name.substring(0, Math.max(0, dash)));
            return ProcessHandle.of(pid).isEmpty();
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
