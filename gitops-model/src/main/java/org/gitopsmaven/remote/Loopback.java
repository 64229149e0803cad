/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.remote;

/** This machine under its usual names: the only server that is spoken to without encryption unasked. */
final class Loopback {

    private Loopback() {}

    static boolean is(String host) {
        String name = host.replaceAll(":\\d+$", "");
        return name.equals("localhost") || name.startsWith("127.") || name.equals("[::1]");
    }
}
