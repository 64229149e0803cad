/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git.protocol;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gitopsmaven.git.object.MemoryObjects;
import org.gitopsmaven.git.object.MissingBaseException;
import org.gitopsmaven.git.object.ObjectName;
import org.gitopsmaven.git.protocol.ProtocolException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Asks a server for refs and objects, each with one request that says all at once: in version 2 of the protocol as Git's
 * {@code Documentation/gitprotocol-v2.txt} has it, else as {@code gitprotocol-pack.txt} and {@code gitprotocol-http.txt}.
 */
public final class Fetching {

    private static final String AGENT = "agent=gitops-maven-plugin";
    private static final String SIDEBAND = "side-band-64k";

    /** Of the old protocol. Some servers turn away who cannot negotiate in detail, though nothing is negotiated here. */
    private static final List<String> WISHES =
            List.of(SIDEBAND, "multi_ack_detailed", "ofs-delta", "no-progress", "shallow", "filter");

    private final Advertisement server;
    private final Courier courier;

    public Fetching(Advertisement server, Courier courier) {
        this.server = server;
        this.courier = courier;
    }

    /** The refs of the server whose names begin like that. */
    public List<RemoteRef> refs(List<String> prefixes) throws IOException {
        if (!server.isSecond()) {
            return Advertisement.matching(server.refs().values(), prefixes);
        }
        PacketWriter request = command("ls-refs").delimiter().line("peel").line("symrefs");
        prefixes.forEach(prefix -> request.line("ref-prefix " + prefix));
        List<RemoteRef> refs = new ArrayList<>();
        try (InputStream answer = courier.carry(request.flush().bytes())) {
            PacketReader packets = new PacketReader(answer);
            for (String line = packets.line(); line != null; line = packets.line()) {
                RemoteRef ref = ref(line.split(" "));
                if (ref != null) {
                    refs.add(ref);
                }
            }
        }
        // a prefix is a hint that servers need not take
        return Advertisement.matching(refs, prefixes);
    }

    /** Brings objects. */
    public void fetch(FetchRequest request, MemoryObjects into) throws IOException {
        check(request);
        try {
            exchange(request, into);
        } catch (MissingBaseException e) {
            if (request.held().isEmpty()) {
                throw e;
            }
            // the server takes all of a commit to be here, where parts of it are not
            exchange(new FetchRequest(request.wanted(), Set.of(), request.depth(), request.filter()), into);
        }
    }

    private void exchange(FetchRequest request, MemoryObjects into) throws IOException {
        byte[] question = server.isSecond() ? second(request, into) : first(request, into);
        try (InputStream answer = courier.carry(question)) {
            PacketReader packets = new PacketReader(answer);
            InputStream pack = server.isSecond() ? second(packets, into) : first(packets, answer, request, into);
            into.receive(pack.readAllBytes());
        }
    }

    private void check(FetchRequest request) throws ProtocolException {
        if (!request.filter().isEmpty() && !can("filter")) {
            throw new ProtocolException(Reason.NO_FILTER, "the server does not know filters");
        }
        if (request.depth() > 0 && !can("shallow")) {
            throw new ProtocolException(Reason.NO_SHALLOW, "the server does not know shallow fetches");
        }
    }

    private boolean can(String feature) {
        return server.isSecond() ? server.can("fetch", feature) : server.can(feature);
    }

    private PacketWriter command(String name) {
        PacketWriter request = new PacketWriter().line("command=" + name);
        if (server.can("agent")) {
            request.line(AGENT);
        }
        return server.can("object-format") ? request.line("object-format=sha1") : request;
    }

    private byte[] second(FetchRequest request, MemoryObjects into) {
        PacketWriter packets = command("fetch").delimiter().line("no-progress").line("ofs-delta");
        if (!request.held().isEmpty()) {
            packets.line("thin-pack");
        }
        request.wanted().forEach(wanted -> packets.line("want " + wanted));
        bounds(request, into, packets);
        request.held().forEach(held -> packets.line("have " + held));
        return packets.line("done").flush().bytes();
    }

    private byte[] first(FetchRequest request, MemoryObjects into) {
        StringBuilder capabilities = new StringBuilder();
        for (String each : WISHES) {
            boolean useful = !each.equals("shallow") || request.depth() > 0;
            useful &= !each.equals("filter") || !request.filter().isEmpty();
            capabilities.append(useful && server.can(each) ? " " + each : "");
        }
        capabilities.append(server.can("agent") ? " " + AGENT : "");
        PacketWriter packets = new PacketWriter();
        for (ObjectName wanted : request.wanted()) {
            packets.line("want " + wanted + capabilities);
            capabilities.setLength(0);
        }
        bounds(request, into, packets);
        // what is here is not told: the answer would have to be negotiated
        return packets.flush().line("done").bytes();
    }

    private static void bounds(FetchRequest request, MemoryObjects into, PacketWriter packets) {
        if (request.depth() > 0) {
            into.shallow().forEach(commit -> packets.line("shallow " + commit));
            packets.line("deepen " + request.depth());
        }
        if (!request.filter().isEmpty()) {
            packets.line("filter " + request.filter());
        }
    }

    /** Reads up to the pack, which is the last part of an answer. */
    private static InputStream second(PacketReader packets, MemoryObjects into) throws IOException {
        while (true) {
            String part = packets.line();
            if ("packfile".equals(part)) {
                return new Sideband(packets);
            }
            String line = part;
            while (line != null) {
                line = packets.line();
                shallow(line, into);
            }
            if (packets.isFlushed()) {
                throw new ProtocolException(Reason.SAID, "the server sends no objects");
            }
        }
    }

    private InputStream first(PacketReader packets, InputStream raw, FetchRequest request, MemoryObjects into)
            throws IOException {
        if (request.depth() > 0) {
            for (String line = packets.line(); line != null; line = packets.line()) {
                shallow(line, into);
            }
        }
        String said = packets.line();
        if (!"NAK".equals(said)) {
            throw new ProtocolException(Reason.SAID, "the server answers \"" + said + "\" to a fetch");
        }
        return server.can(SIDEBAND) ? new Sideband(packets) : raw;
    }

    private static void shallow(@Nullable String line, MemoryObjects into) throws IOException {
        if (line == null) {
            return;
        }
        int space = line.indexOf(' ');
        String word = space < 0 ? line : line.substring(0, space);
        if (word.equals("shallow")) {
            into.shallow().add(name(line.substring(space + 1)));
        } else if (word.equals("unshallow")) {
            into.shallow().remove(name(line.substring(space + 1)));
        }
    }

    /** Reads {@code <id> <name>} and what may follow; null for a branch without commits. */
    private static @Nullable RemoteRef ref(String[] words) throws IOException {
        if (words.length < 2 || words[0].equals("unborn")) {
            return null;
        }
        ObjectName peeled = null;
        for (String word : words) {
            peeled = word.startsWith("peeled:") ? name(word.substring("peeled:".length())) : peeled;
        }
        return new RemoteRef(words[1], name(words[0]), peeled);
    }

    private static ObjectName name(String hex) throws IOException {
        try {
            return ObjectName.of(hex);
        } catch (IllegalArgumentException e) {
            throw new ProtocolException(Reason.NO_GIT, "the answer names no objects");
        }
    }
}
