/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.remote;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Who we are to a server. */
@FunctionalInterface
public interface RemoteLogins {

    /** Nobody anywhere. */
    RemoteLogins NONE = host -> Optional.empty();

    /** A user and a password, which no text shows. */
    record Login(String user, String password) {

        String header() {
            return "Basic "
                    + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String toString() {
            return user + ":***";
        }
    }

    /**
     * The login for a server.
     *
     * @param host its name, with the port where one is written
     */
    Optional<Login> of(String host);
}
