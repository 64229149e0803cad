/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git.protocol;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.gitopsmaven.git.protocol.ProtocolException.Reason;
import org.jspecify.annotations.Nullable;

/** Reads packets: four hexadecimal digits for the length, then the content; short lengths are marks. */
final class PacketReader {

    private static final int DIGITS = 4;
    private static final int FLUSH = 0;
    private static final String ERROR = "ERR ";

    private final InputStream in;
    private final byte[] digits = new byte[DIGITS];
    private boolean flushed;

    PacketReader(InputStream in) {
        this.in = in;
    }

    /** The next packet; null at a mark. */
    byte @Nullable [] packet() throws IOException {
        if (in.readNBytes(digits, 0, DIGITS) < DIGITS) {
            throw new EOFException("unexpected end of file in the answer of the server");
        }
        int length = length();
        flushed = length == FLUSH;
        if (length < DIGITS) {
            return null;
        }
        byte[] packet = in.readNBytes(length - DIGITS);
        if (packet.length < length - DIGITS) {
            throw new EOFException("unexpected end of file in the answer of the server");
        }
        return packet;
    }

    /** The next packet as a line of text; null at a mark. What a server says is wrong is an error. */
    @Nullable
    String line() throws IOException {
        byte[] packet = packet();
        if (packet == null) {
            return null;
        }
        String text = new String(packet, StandardCharsets.UTF_8);
        if (text.startsWith(ERROR)) {
            throw new ProtocolException(
                    Reason.SAID, text.substring(ERROR.length()).strip());
        }
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }

    /** Whether the last mark ends the answer; others stand between its parts. */
    boolean isFlushed() {
        return flushed;
    }

    private int length() throws IOException {
        int length = 0;
        for (byte digit : digits) {
            int value = Character.digit(digit, 16);
            if (value < 0) {
                throw new ProtocolException(Reason.NO_GIT, "the answer is not in packets");
            }
            length = length << 4 | value;
        }
        return length;
    }
}
