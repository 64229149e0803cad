/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import org.eclipse.jgit.errors.NoRemoteRepositoryException;
import org.gitopsmaven.git.protocol.ProtocolException;
import org.jspecify.annotations.Nullable;

/**
 * What an error of a connection means.
 *
 * @param kind what can be done about it
 * @param message in the user's words
 * @param hint what to do, or null
 * @param delay how long the server asked to wait; zero when it did not say
 */
record Failure(Kind kind, String message, @Nullable String hint, Duration delay) {

    enum Kind {
        /** It may work in a moment. */
        PASSING,
        /** The server does not know partial fetches. */
        NO_FILTER,
        /** The server does not know shallow fetches. */
        NO_SHALLOW,
        /** The server does not give objects by their id. */
        NO_IDS,
        /** The server could not unpack what it was sent; the branch is as it was. */
        NOT_UNPACKED,
        /** It will not work again either. */
        FINAL
    }

    static final Duration AT_ONCE = Duration.ZERO;

    static final Failure OTHER_NAMES = lasting(
            "the repository is kept with SHA-256 object names, which are not supported",
            "use a repository with SHA-1 object names");

    static Failure lasting(String message, @Nullable String hint) {
        return new Failure(Kind.FINAL, message, hint, AT_ONCE);
    }

    static Failure passing(String message, @Nullable String hint) {
        return new Failure(Kind.PASSING, message, hint, AT_ONCE);
    }

    static Failure of(Throwable error, Wire wire) {
        Failure known = wire.explain(error);
        if (known != null) {
            return known;
        }
        Failure byType = byType(error);
        return byType != null ? byType : byText(text(error));
    }

    /** The messages of an error and of its causes. */
    static String text(Throwable error) {
        StringBuilder text = new StringBuilder();
        Throwable each = error;
        for (int depth = 0; each != null && depth < 8; depth++) {
            String message = each.getMessage() == null ? each.getClass().getSimpleName() : each.getMessage();
            if (text.indexOf(message) < 0) {
                text.append(text.isEmpty() ? "" : ": ").append(message);
            }
            each = each.getCause();
        }
        return text.toString();
    }

    static <T extends Throwable> @Nullable T cause(Throwable error, Class<T> type) {
        Throwable each = error;
        for (int depth = 0; each != null && depth < 16; depth++) {
            if (type.isInstance(each)) {
                return type.cast(each);
            }
            each = each.getCause();
        }
        return null;
    }

    private static @Nullable Failure byType(Throwable error) {
        if (cause(error, NoRemoteRepositoryException.class) != null) {
            return lasting(
                    "there is no Git repository, or it is not shown to this user",
                    "check the URL and the rights of the user");
        }
        ProtocolException protocol = cause(error, ProtocolException.class);
        if (protocol != null) {
            return byReason(protocol, text(error));
        }
        UnknownHostException host = cause(error, UnknownHostException.class);
        if (host != null) {
            return lasting("the host " + host.getMessage() + " is not known", "check the URL and the network");
        }
        if (cause(error, BoundedStream.LimitException.class) != null) {
            return lasting(text(error), "raise the limit if the server is to be trusted");
        }
        if (cause(error, ConnectException.class) != null) {
            return passing("the server refuses connections", "check the port and the proxy");
        }
        if (cause(error, SocketTimeoutException.class) != null || cause(error, SocketException.class) != null) {
            return passing("the connection broke: " + text(error), null);
        }
        return null;
    }

    private static Failure byReason(ProtocolException protocol, String text) {
        return switch (protocol.reason()) {
            case NO_FILTER -> new Failure(Kind.NO_FILTER, text, null, AT_ONCE);
            case NO_SHALLOW -> new Failure(Kind.NO_SHALLOW, text, null, AT_ONCE);
            case NOT_UNPACKED -> new Failure(Kind.NOT_UNPACKED, text, null, AT_ONCE);
            case OTHER_NAMES -> OTHER_NAMES;
            case NO_GIT -> lasting(HttpFailures.NO_GIT_SERVER, "check the URL: a login page answers like that");
            case SAID -> byText(text);
        };
    }

    private static Failure byText(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains("filter requires server")) {
            return new Failure(Kind.NO_FILTER, text, null, AT_ONCE);
        }
        if (lower.contains("does not support shallow") || lower.contains("shallow update not allowed")) {
            return new Failure(Kind.NO_SHALLOW, text, null, AT_ONCE);
        }
        if (lower.contains("not our ref") || lower.contains("not valid") && lower.contains("want ")) {
            return new Failure(Kind.NO_IDS, text, null, AT_ONCE);
        }
        if (lower.contains("unpacking on the remote end")) {
            return new Failure(Kind.NOT_UNPACKED, text, null, AT_ONCE);
        }
        boolean broken = lower.contains("end of file")
                || lower.contains("eof")
                || lower.contains("timeout")
                || lower.contains("timed out")
                || lower.contains("time out")
                || lower.contains("connection reset")
                || lower.contains("pipe closed")
                || lower.contains("short read")
                || lower.contains("premature");
        return broken ? passing("the connection broke: " + text, null) : lasting(text, null);
    }
}
