/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git.object;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Objects in memory: packs that were received, and what was written since and can be packed to be sent. */
public final class MemoryObjects implements GitObjects {

    // unpacked objects share much: this many times what may be received
    private static final int UNPACKED = 8;

    private final long limit;
    private final Map<ObjectName, PackedObject> received = new HashMap<>();
    private final Map<ObjectName, GitObject> written = new HashMap<>();
    private final Set<ObjectName> shallow = new HashSet<>();
    private final Hasher hasher = new Hasher();

    /**
     * @param limit bytes of a pack; what is made of them is held to a multiple of it
     */
    public MemoryObjects(long limit) {
        this.limit = limit;
    }

    /**
     * Adds the objects of a pack.
     *
     * @throws MissingBaseException when it takes objects to be here that are not
     * @throws PackException when it is not a whole pack
     */
    public void receive(byte[] pack) throws IOException {
        Pack added = new Pack(pack, this, limit > Long.MAX_VALUE / UNPACKED ? limit : limit * UNPACKED);
        new PackIndexer(added, this).index();
    }

    /** The commits whose parents are not here although they have some. */
    public Set<ObjectName> shallow() {
        return shallow;
    }

    /** A pack of all that was written here for a commit. */
    public byte[] packed(ObjectName commit) throws IOException {
        return new PackBuilder(written).build(commit);
    }

    @Override
    public boolean has(ObjectName name) {
        return written.containsKey(name) || received.containsKey(name);
    }

    @Override
    public long size(ObjectName name) throws IOException {
        PackedObject packed = received.get(name);
        return packed == null ? read(name).content().length : packed.size();
    }

    @Override
    public GitObject read(ObjectName name) throws IOException {
        GitObject own = written.get(name);
        if (own != null) {
            return own;
        }
        PackedObject packed = received.get(name);
        if (packed == null) {
            throw new IOException("object " + name + " is missing");
        }
        return packed.read();
    }

    @Override
    public ObjectName write(ObjectType type, byte[] content) {
        ObjectName name = hasher.name(type, content);
        written.put(name, new GitObject(type, content));
        return name;
    }

    @Override
    public void flush() {
        // everything is at hand at once
    }

    /** Makes a received object known. Two with one name are the attack that SHA-1 is known for. */
    void add(ObjectName name, PackedObject object) throws IOException {
        PackedObject known = received.putIfAbsent(name, object);
        if (known != null && !isSame(known, object)) {
            throw new PackException("two different objects have the name " + name);
        }
    }

    /** Where an object begins in a pack; -1 when it is not in that one. */
    int offset(ObjectName name, Pack pack) {
        PackedObject packed = received.get(name);
        return packed != null && packed.pack() == pack ? packed.offset() : -1;
    }

    private static boolean isSame(PackedObject known, PackedObject object) throws IOException {
        return known.type() == object.type()
                && known.size() == object.size()
                && Arrays.equals(known.read().content(), object.read().content());
    }
}
