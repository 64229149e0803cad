/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git.object;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Packs a commit with those of its trees and files that were written here; whoever gets it has the others. */
final class PackBuilder {

    private final Map<ObjectName, GitObject> written;
    private final ByteArrayOutputStream pack = new ByteArrayOutputStream();

    PackBuilder(Map<ObjectName, GitObject> written) {
        this.written = written;
    }

    byte[] build(ObjectName commit) throws IOException {
        Map<ObjectName, GitObject> objects = reachable(commit);
        pack.writeBytes(new byte[] {'P', 'A', 'C', 'K', 0, 0, 0, 2});
        for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            pack.write(objects.size() >>> shift);
        }
        Deflater deflater = new Deflater();
        try {
            for (GitObject object : objects.values()) {
                add(object, deflater);
            }
        } finally {
            deflater.end();
        }
        var digest = Hasher.sha1();
        digest.update(pack.toByteArray());
        pack.writeBytes(digest.digest());
        return pack.toByteArray();
    }

    private Map<ObjectName, GitObject> reachable(ObjectName commit) throws IOException {
        Map<ObjectName, GitObject> found = new LinkedHashMap<>();
        Deque<ObjectName> open = new ArrayDeque<>();
        open.add(commit);
        for (ObjectName next = open.poll(); next != null; next = open.poll()) {
            GitObject object = written.get(next);
            if (object == null || found.putIfAbsent(next, object) != null) {
                continue;
            }
            if (object.type() == ObjectType.COMMIT) {
                open.add(CommitText.parse(object.content()).tree());
            } else if (object.type() == ObjectType.TREE) {
                for (Tree.Entry entry : Tree.parse(object.content()).entries()) {
                    open.add(entry.id());
                }
            }
        }
        return found;
    }

    private void add(GitObject object, Deflater deflater) throws IOException {
        int size = object.content().length;
        int next = object.type().code() << 4 | size & 0xf;
        for (int rest = size >>> 4; rest != 0; rest >>>= 7) {
            pack.write(next | 0x80);
            next = rest & 0x7f;
        }
        pack.write(next);
        deflater.reset();
        DeflaterOutputStream out = new DeflaterOutputStream(pack, deflater);
        out.write(object.content());
        out.finish();
    }
}
