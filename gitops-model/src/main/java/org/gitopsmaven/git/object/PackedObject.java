/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git.object;

import java.io.IOException;

/** Where an object stands in a pack. */
record PackedObject(Pack pack, int offset, ObjectType type, int size) {

    GitObject read() throws IOException {
        GitObject object = pack.object(offset);
        if (object == null) {
            throw new MissingBaseException();
        }
        return object;
    }
}
