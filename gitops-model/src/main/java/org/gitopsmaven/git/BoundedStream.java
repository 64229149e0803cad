/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What a server sends, until it is too much or takes too long: a server that drips never runs into an idle timeout. */
final class BoundedStream extends FilterInputStream {

    private final GitLimits limits;
    private final long end;
    private long received;

    BoundedStream(InputStream in, GitLimits limits) {
        super(in);
        this.limits = limits;
        this.end = System.nanoTime() + limits.request().toNanos();
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        count(Math.max(count, 0));
        return count;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long count = super.skip(bytes);
        count(count);
        return count;
    }

    private void count(long bytes) throws IOException {
        received += bytes;
        if (received > limits.received()) {
            throw new LimitException("the server sent more than " + limits.received() + " bytes");
        }
        if (System.nanoTime() - end > 0) {
            throw new LimitException(
                    "one answer took longer than " + limits.request().toSeconds() + " s");
        }
    }

    /** A limit of {@link GitLimits} was reached. */
    static final class LimitException extends IOException {

        private static final long serialVersionUID = 1L;

        LimitException(String message) {
            super(message);
        }
    }
}
