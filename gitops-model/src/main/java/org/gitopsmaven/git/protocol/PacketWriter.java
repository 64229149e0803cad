/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git.protocol;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes packets as {@link PacketReader} reads them. */
final class PacketWriter {

    private static final int DIGITS = 4;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    PacketWriter line(String text) {
        byte[] packet = (text + "\n").getBytes(StandardCharsets.UTF_8);
        String length = Integer.toHexString(packet.length + DIGITS);
        return raw(("0".repeat(DIGITS - length.length()) + length).getBytes(StandardCharsets.US_ASCII))
                .raw(packet);
    }

    /** Between the parts of a request. */
    PacketWriter delimiter() {
        return raw(new byte[] {'0', '0', '0', '1'});
    }

    /** The end. */
    PacketWriter flush() {
        return raw(new byte[] {'0', '0', '0', '0'});
    }

    /** What is in no packet. */
    PacketWriter raw(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
