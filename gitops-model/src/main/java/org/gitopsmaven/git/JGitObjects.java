/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.gitopsmaven.git.object.GitObject;
import org.gitopsmaven.git.object.GitObjects;
import org.gitopsmaven.git.object.ObjectName;
import org.gitopsmaven.git.object.ObjectType;

/** Objects that JGit keeps. */
final class JGitObjects implements GitObjects {

    private final MemoryRepository repository;
    private final List<GitObject> written = new ArrayList<>();

    JGitObjects(MemoryRepository repository) {
        this.repository = repository;
    }

    static ObjectName name(ObjectId id) {
        return ObjectName.of(id.name());
    }

    static ObjectId id(ObjectName name) {
        return ObjectId.fromRaw(name.bytes());
    }

    @Override
    public boolean has(ObjectName name) throws IOException {
        try (ObjectReader reader = repository.newObjectReader()) {
            return reader.has(id(name));
        }
    }

    @Override
    public long size(ObjectName name) throws IOException {
        try (ObjectReader reader = repository.newObjectReader()) {
            return reader.getObjectSize(id(name), ObjectReader.OBJ_ANY);
        }
    }

    @Override
    public GitObject read(ObjectName name) throws IOException {
        try (ObjectReader reader = repository.newObjectReader()) {
            ObjectLoader loader = reader.open(id(name));
            return new GitObject(type(loader.getType()), loader.getBytes(Integer.MAX_VALUE));
        }
    }

    @Override
    public ObjectName write(ObjectType type, byte[] content) {
        written.add(new GitObject(type, content));
        try (ObjectInserter namer = new ObjectInserter.Formatter()) {
            return name(namer.idFor(code(type), content));
        }
    }

    @Override
    public void flush() throws IOException {
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            for (GitObject object : written) {
                inserter.insert(code(object.type()), object.content());
            }
            inserter.flush();
        }
        written.clear();
    }

    private static int code(ObjectType type) {
        return switch (type) {
            case COMMIT -> Constants.OBJ_COMMIT;
            case TREE -> Constants.OBJ_TREE;
            case BLOB -> Constants.OBJ_BLOB;
            case TAG -> Constants.OBJ_TAG;
        };
    }

    private static ObjectType type(int code) throws IOException {
        return switch (code) {
            case Constants.OBJ_COMMIT -> ObjectType.COMMIT;
            case Constants.OBJ_TREE -> ObjectType.TREE;
            case Constants.OBJ_BLOB -> ObjectType.BLOB;
            case Constants.OBJ_TAG -> ObjectType.TAG;
            default -> throw new IOException("an object of the unknown type " + code);
        };
    }
}
