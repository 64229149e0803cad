/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A snapshot with the edits of earlier changes on top: what the next change of the same commit sees. */
final class OverlaySnapshot implements GitSnapshot {

    private final GitSnapshot base;
    private final Map<RepositoryPath, FileEdit> edits = new LinkedHashMap<>();
    private final List<CommitRecord> pending = new ArrayList<>();

    OverlaySnapshot(GitSnapshot base) {
        this.base = base;
    }

    /** Adds what a change writes, and what its commit will say. */
    void add(Collection<FileEdit> more, CommitMessage message) {
        add(more);
        pending.add(0, new CommitRecord("", base.commit(), "", Instant.now(), message.text()));
    }

    void add(Collection<FileEdit> more) {
        more.forEach(edit -> edits.put(edit.path(), edit));
    }

    /** What all changes together write, one edit per file. */
    List<FileEdit> edits() {
        return List.copyOf(edits.values());
    }

    @Override
    public String commit() {
        return base.commit();
    }

    @Override
    public List<CommitRecord> log(int depth) {
        return Stream.concat(pending.stream(), base.log(depth).stream()).toList();
    }

    @Override
    public Optional<byte[]> read(RepositoryPath path) {
        FileEdit edit = edits.get(path);
        if (edit == null) {
            return base.read(path);
        }
        return edit instanceof FileEdit.Put put ? Optional.of(put.content().clone()) : Optional.empty();
    }

    @Override
    public List<Entry> list(RepositoryPath directory) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        base.list(directory).forEach(entry -> entries.put(entry.name(), entry));
        for (FileEdit edit : edits.values()) {
            RepositoryPath path = edit.path();
            if (path.isRoot() || !path.startsWith(directory) || path.equals(directory)) {
                continue;
            }
            String name = path.segments().get(directory.segments().size());
            boolean direct = path.parent().equals(directory);
            if (edit instanceof FileEdit.Put) {
                entries.put(name, new Entry(name, direct ? Kind.FILE : Kind.DIRECTORY));
            } else if (direct) {
                entries.remove(name);
            }
        }
        return new ArrayList<>(entries.values());
    }

    @Override
    public void prefetch(Collection<RepositoryPath> paths) {
        base.prefetch(paths);
    }
}
