/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git.protocol;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.gitopsmaven.git.object.MemoryObjects;
import org.gitopsmaven.git.object.ObjectName;
import org.gitopsmaven.git.protocol.ProtocolException.Reason;
import org.gitopsmaven.git.protocol.PushReport.Outcome;
import org.jspecify.annotations.Nullable;

/** Moves a branch of a server, as {@code Documentation/gitprotocol-pack.txt} of Git describes it. */
public final class Pushing {

    private static final String REPORT = "report-status";
    private static final String SIDEBAND = "side-band-64k";

    private final Advertisement server;
    private final Courier courier;
    private String messages = "";

    public Pushing(Advertisement server, Courier courier) {
        this.server = server;
        this.courier = courier;
    }

    /** Where a branch of the server is; null when there is none. */
    public @Nullable ObjectName tip(String ref) {
        RemoteRef known = server.refs().get(ref);
        return known == null ? null : known.id();
    }

    /** What the server said to people so far. */
    public String messages() {
        return messages;
    }

    /** Moves a branch from one commit to another, with all objects that were written for it. */
    public PushReport push(String ref, ObjectName from, ObjectName to, MemoryObjects objects) throws IOException {
        boolean reports = server.can(REPORT);
        boolean sideband = server.can(SIDEBAND);
        String capabilities = (reports ? " " + REPORT : "")
                + (sideband ? " " + SIDEBAND : "")
                + (server.can("object-format") ? " object-format=sha1" : "")
                + (server.can("agent") ? " agent=gitops-maven-plugin" : "");
        byte[] request = new PacketWriter()
                .line(from + " " + to + " " + ref + "\0" + capabilities)
                .flush()
                .raw(objects.packed(to))
                .bytes();
        try (InputStream answer = courier.carry(request)) {
            return reports ? report(ref, sideband ? unwrapped(answer) : answer) : new PushReport(Outcome.UNKNOWN, "");
        }
    }

    private InputStream unwrapped(InputStream answer) throws IOException {
        Sideband sideband = new Sideband(new PacketReader(answer));
        try {
            return new ByteArrayInputStream(sideband.readAllBytes());
        } finally {
            messages = sideband.messages();
        }
    }

    private static PushReport report(String ref, InputStream answer) throws IOException {
        PacketReader packets = new PacketReader(answer);
        String unpacked = packets.line();
        if (unpacked == null || !unpacked.startsWith("unpack ")) {
            return new PushReport(Outcome.UNKNOWN, "");
        }
        if (!unpacked.equals("unpack ok")) {
            throw new ProtocolException(
                    Reason.NOT_UNPACKED,
                    "the server could not unpack the objects: " + unpacked.substring("unpack ".length()));
        }
        for (String line = packets.line(); line != null; line = packets.line()) {
            if (line.equals("ok " + ref)) {
                return new PushReport(Outcome.DONE, "");
            }
            if (line.startsWith("ng " + ref + " ")) {
                return new PushReport(Outcome.REFUSED, line.substring(ref.length() + "ng  ".length()));
            }
        }
        return new PushReport(Outcome.UNKNOWN, "");
    }
}
