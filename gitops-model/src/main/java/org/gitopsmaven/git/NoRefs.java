/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefDatabase;
import org.eclipse.jgit.lib.RefRename;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.ReflogReader;
import org.jspecify.annotations.Nullable;

/** The refs of a repository that has none: what is here is known by its ids, and what is fetched goes under no name. */
final class NoRefs extends RefDatabase {

    @Override
    public void create() {
        // there is nothing to create
    }

    @Override
    public void close() {
        // and nothing to close
    }

    @Override
    public boolean isNameConflicting(String name) {
        return false;
    }

    @Override
    public RefUpdate newUpdate(String name, boolean detach) throws IOException {
        throw readOnly(name);
    }

    @Override
    public RefRename newRename(String from, String to) throws IOException {
        throw readOnly(from);
    }

    @Override
    public @Nullable Ref exactRef(String name) {
        return null;
    }

    @Override
    public Map<String, Ref> getRefs(String prefix) {
        return Map.of();
    }

    @Override
    public List<Ref> getAdditionalRefs() {
        return List.of();
    }

    @Override
    public Ref peel(Ref ref) {
        return ref;
    }

    @Override
    public @Nullable ReflogReader getReflogReader(String name) {
        return null;
    }

    @Override
    public @Nullable ReflogReader getReflogReader(Ref ref) {
        return null;
    }

    private static IOException readOnly(String name) {
        return new IOException(name + " is written on the server only");
    }
}
