/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.TimeZone;
import org.gitopsmaven.git.object.CommitText;
import org.gitopsmaven.git.object.GitObjects;
import org.gitopsmaven.git.object.ObjectName;
import org.gitopsmaven.git.object.ObjectType;
import org.jspecify.annotations.Nullable;

/** Writes commits into the objects that are here. */
final class CommitWriter {

    private static final int MILLIS_OF_SECOND = 1000;
    private static final int MILLIS_OF_MINUTE = 60 * MILLIS_OF_SECOND;

    private final GitObjects objects;
    private final ObjectStore store;
    private final GitOptions options;
    private final @Nullable Signer signer;

    CommitWriter(GitObjects objects, ObjectStore store, GitOptions options, @Nullable Signer signer) {
        this.objects = objects;
        this.store = store;
        this.options = options;
        this.signer = signer;
    }

    /** A commit on top of {@code tip}; null when the edits change nothing. */
    @Nullable
    ObjectName write(FetchedSnapshot tip, Collection<FileEdit> edits, CommitMessage message) {
        for (FileEdit edit : edits) {
            checkSize(edit);
        }
        try {
            ObjectName tree = new TreeEditor(tip, store, objects).apply(edits);
            if (tree.equals(tip.root())) {
                return null;
            }
            byte[] commit = commit(tree, ObjectName.of(tip.commit()), message);
            ObjectName id = objects.write(ObjectType.COMMIT, commit);
            objects.flush();
            return id;
        } catch (IOException e) {
            throw new GitException("the commit cannot be written: " + e.getMessage(), null, e);
        }
    }

    private byte[] commit(ObjectName tree, ObjectName parent, CommitMessage message) {
        long now = System.currentTimeMillis();
        CommitText commit = new CommitText(
                tree,
                List.of(parent),
                line(options.author(), now),
                line(options.committer(), now),
                null,
                message.text());
        byte[] plain = commit.format();
        return signer == null ? plain : commit.signed(signer.sign(plain)).format();
    }

    /** As commits name who made them, and when by the clock of this machine. */
    private static String line(GitIdentity identity, long now) {
        int minutes = TimeZone.getDefault().getOffset(now) / MILLIS_OF_MINUTE;
        int clock = Math.abs(minutes) / 60 * 100 + Math.abs(minutes) % 60;
        String digits = String.valueOf(10_000 + clock).substring(1);
        return identity.name().strip() + " <" + identity.email().strip() + "> " + now / MILLIS_OF_SECOND
                + (minutes < 0 ? " -" : " +") + digits;
    }

    private void checkSize(FileEdit edit) {
        if (edit instanceof FileEdit.Put put
                && put.content().length > options.limits().file()) {
            throw new GitException(
                    "\"" + edit.path() + "\" would have " + put.content().length + " bytes, more than the limit of "
                            + options.limits().file(),
                    "raise the limit for files");
        }
    }
}
