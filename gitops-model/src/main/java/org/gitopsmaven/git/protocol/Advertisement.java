/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git.protocol;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.git.object.ObjectName;
import org.gitopsmaven.git.protocol.ProtocolException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What a server says before it is asked: what it can do and, unless it speaks version 2 of the protocol, its refs.
 */
public final class Advertisement {

    private static final String SERVICE = "# service=";
    private static final String NO_REFS = "capabilities^{}";
    private static final String SHALLOW = "shallow ";
    private static final String PEELED = "^{}";

    private final boolean second;
    private final Map<String, String> capabilities = new LinkedHashMap<>();
    private final Map<String, RemoteRef> refs = new LinkedHashMap<>();

    private Advertisement(boolean second) {
        this.second = second;
    }

    /**
     * Reads the answer to {@code info/refs}.
     *
     * @throws ProtocolException when it is none, or the server names objects in another way
     */
    public static Advertisement parse(byte[] answer) throws IOException {
        PacketReader packets = new PacketReader(new ByteArrayInputStream(answer));
        String line = packets.line();
        if (line != null && line.startsWith(SERVICE)) {
            if (packets.line() != null) {
                throw new ProtocolException(Reason.NO_GIT, "the answer has no end of its first part");
            }
            line = packets.line();
        }
        Advertisement read = new Advertisement("version 2".equals(line));
        if (read.second || "version 1".equals(line)) {
            line = packets.line();
        }
        for (; line != null; line = packets.line()) {
            if (read.second) {
                read.capability(line);
            } else {
                read.ref(line);
            }
        }
        String names = read.value("object-format");
        if (names != null && !names.equals("sha1")) {
            throw new ProtocolException(Reason.OTHER_NAMES, names);
        }
        return read;
    }

    /** Whether it speaks version 2. */
    public boolean isSecond() {
        return second;
    }

    /** Whether it is a server of this kind. */
    public boolean isAgent(String name) {
        String agent = value("agent");
        return agent != null && agent.startsWith(name);
    }

    boolean can(String capability) {
        return capabilities.containsKey(capability);
    }

    /** Whether a command of version 2 has a feature. */
    boolean can(String command, String feature) {
        String features = value(command);
        return features != null && List.of(features.split(" ")).contains(feature);
    }

    Map<String, RemoteRef> refs() {
        return refs;
    }

    private @Nullable String value(String capability) {
        return capabilities.get(capability);
    }

    private void capability(String text) {
        int equals = text.indexOf('=');
        capabilities.put(equals < 0 ? text : text.substring(0, equals), equals < 0 ? "" : text.substring(equals + 1));
    }

    private void ref(String line) throws IOException {
        int end = line.indexOf('\0');
        if (end >= 0) {
            for (String capability : line.substring(end + 1).strip().split(" ")) {
                capability(capability);
            }
        }
        String text = end < 0 ? line : line.substring(0, end);
        if (text.startsWith(SHALLOW) || text.endsWith(NO_REFS)) {
            return;
        }
        RemoteRef ref = parse(text);
        if (ref.name().endsWith(PEELED)) {
            String name = ref.name().substring(0, ref.name().length() - PEELED.length());
            RemoteRef tag = refs.get(name);
            if (tag != null) {
                refs.put(name, new RemoteRef(name, tag.id(), ref.id()));
            }
        } else {
            refs.put(ref.name(), ref);
        }
    }

    /** Reads {@code <id> <name>}. */
    private static RemoteRef parse(String line) throws IOException {
        int space = line.indexOf(' ');
        try {
            return new RemoteRef(line.substring(space + 1), ObjectName.of(line.substring(0, space)), null);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new ProtocolException(Reason.NO_GIT, "the answer names no refs");
        }
    }

    static List<RemoteRef> matching(Iterable<RemoteRef> refs, List<String> prefixes) {
        List<RemoteRef> matching = new ArrayList<>();
        for (RemoteRef ref : refs) {
            for (String prefix : prefixes) {
                if (ref.name().startsWith(prefix)) {
                    matching.add(ref);
                    break;
                }
            }
        }
        return matching;
    }
}
