/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git.protocol;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.gitopsmaven.git.protocol.ProtocolException.Reason;

/** The data of an answer that also carries what the server says to people. */
final class Sideband extends InputStream {

    private static final int DATA = 1;
    private static final int MESSAGE = 2;
    private static final int ERROR = 3;
    private static final int LONGEST_MESSAGES = 1 << 16;

    private final PacketReader packets;
    private final StringBuilder messages = new StringBuilder();
    private byte[] packet = {};
    private int at;
    private boolean ended;

    Sideband(PacketReader packets) {
        this.packets = packets;
    }

    /** What the server said so far. */
    String messages() {
        return messages.toString();
    }

    @Override
    public int read() throws IOException {
        return isAtEnd() ? -1 : packet[at++] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        int count = Math.min(length, packet.length - at);
        System.arraycopy(packet, at, buffer, offset, count);
        at += count;
        return count;
    }

    private boolean isAtEnd() throws IOException {
        while (!ended && at >= packet.length) {
            byte[] next = packets.packet();
            if (next == null) {
                ended = true;
            } else if (next.length > 0) {
                take(next);
            }
        }
        return ended;
    }

    private void take(byte[] next) throws IOException {
        if (next[0] == DATA) {
            packet = next;
            at = 1;
            return;
        }
        if (next[0] != MESSAGE && next[0] != ERROR) {
            throw new ProtocolException(Reason.SAID, new String(next, StandardCharsets.UTF_8).strip());
        }
        String text = new String(next, 1, next.length - 1, StandardCharsets.UTF_8);
        if (next[0] == ERROR) {
            throw new ProtocolException(Reason.SAID, text.strip());
        }
        if (messages.length() + text.length() <= LONGEST_MESSAGES) {
            messages.append(text);
        }
    }
}
