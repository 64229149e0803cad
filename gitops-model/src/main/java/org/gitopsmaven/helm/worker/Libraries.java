/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.worker;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a worker loads.
 *
 * @param helm helm-java's library
 * @param bridge JNA's own; null to leave it to JNA, which unpacks one at each start
 */
record Libraries(Path helm, @Nullable Path bridge) {

    /**
     * Finds them, unpacked where they were not.
     *
     * @throws WorkerUnavailableException when there is none for this machine
     */
    static Libraries find(Path cache) {
        HelmPlatform platform = HelmPlatform.current();
        if (platform == null) {
            throw new WorkerUnavailableException("helm-java has no library for " + System.getProperty("os.name")
                    + " on " + System.getProperty("os.arch"));
        }
        try {
            Path helm = new UnpackedLibrary(cache.resolve("helm-java"), platform.resource()).file();
            if (helm == null) {
                throw new WorkerUnavailableException(
                        "the artifact com.marcnuri.helm-java:" + platform.artifact() + " is not on the class path");
            }
            return new Libraries(helm, new UnpackedLibrary(cache.resolve("jna"), platform.bridge()).file());
        } catch (IOException e) {
            throw new WorkerUnavailableException("cannot unpack the library of helm-java: " + e.getMessage());
        }
    }
}
