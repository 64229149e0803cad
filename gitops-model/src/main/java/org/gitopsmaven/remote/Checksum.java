/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.remote;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in hexadecimal digits. */
final class Checksum {

    private static final String PREFIX = "sha256:";

    private Checksum() {}

    static String of(byte[] data) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(data));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Refuses data that is not what was promised. */
    static void check(byte[] data, String promised, String place) {
        String digest = promised.startsWith(PREFIX) ? promised.substring(PREFIX.length()) : promised;
        if (!of(data).equalsIgnoreCase(digest)) {
            throw new FetchException(
                    "does not match its checksum " + promised,
                    place,
                    "what was fetched is damaged, or is not what it says");
        }
    }
}
