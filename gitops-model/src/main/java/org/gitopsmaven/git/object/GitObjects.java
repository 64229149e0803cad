/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git.object;

import java.io.IOException;

/** The objects of a repository that are here. Used by one thread at a time. */
public interface GitObjects {

    /** Whether an object is here. */
    boolean has(ObjectName name) throws IOException;

    /** The bytes of its content, which is not read for that. */
    long size(ObjectName name) throws IOException;

    /**
     * An object that is here.
     *
     * @throws IOException when it is not here or cannot be read
     */
    GitObject read(ObjectName name) throws IOException;

    /**
     * The content of an object that is here.
     *
     * @throws IOException when it is not here, cannot be read, or is something else
     */
    default byte[] read(ObjectName name, ObjectType type) throws IOException {
        GitObject object = read(name);
        if (object.type() != type) {
            throw new IOException("object " + name + " is a " + object.type().word() + ", not a " + type.word());
        }
        return object.content();
    }

    /** Adds an object; it may be read after {@link #flush()}. */
    ObjectName write(ObjectType type, byte[] content) throws IOException;

    /** From now on what was written can be read and sent. */
    void flush() throws IOException;
}
