/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The files of a commit. They are fetched as they are asked for; symbolic links and submodules are never followed. */
public interface GitSnapshot {

    /** The id of the commit. */
    String commit();

    /**
     * The commit and those before it along first parents, the newest first. One costs nothing; more are fetched.
     *
     * @param depth how many at most
     */
    List<CommitRecord> log(int depth);

    /** The content of a file; empty when there is no such file. A link, a submodule or a directory is an error. */
    Optional<byte[]> read(RepositoryPath path);

    /** The entries of a directory in Git's order; none when there is no such directory. */
    List<Entry> list(RepositoryPath directory);

    /** Fetches what reading these files will need, in as few requests as possible. */
    void prefetch(Collection<RepositoryPath> paths);

    /** These files with edits on top: how the repository would look. */
    default GitSnapshot with(Collection<FileEdit> edits) {
        OverlaySnapshot overlay = new OverlaySnapshot(this);
        overlay.add(edits);
        return overlay;
    }

    /**
     * Something in a directory.
     *
     * @param name as Git has it; not every name is fit for a {@link RepositoryPath}
     */
    record Entry(String name, Kind kind) {}

    /** What an entry is. */
    enum Kind {
        FILE,
        DIRECTORY,
        SYMLINK,
        SUBMODULE
    }
}
