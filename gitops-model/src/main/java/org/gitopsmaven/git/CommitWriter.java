/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.GpgSignature;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.jspecify.annotations.Nullable;

/** Writes commits into the objects that are here. */
final class CommitWriter {

    private final MemoryRepository repository;
    private final ObjectStore store;
    private final GitOptions options;
    private final @Nullable Signer signer;

    CommitWriter(MemoryRepository repository, ObjectStore store, GitOptions options, @Nullable Signer signer) {
        this.repository = repository;
        this.store = store;
        this.options = options;
        this.signer = signer;
    }

    /** A commit on top of {@code tip}; null when the edits change nothing. */
    @Nullable
    ObjectId write(FetchedSnapshot tip, Collection<FileEdit> edits, CommitMessage message) {
        for (FileEdit edit : edits) {
            checkSize(edit);
        }
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            ObjectId tree = new TreeEditor(tip, store, inserter).apply(edits);
            if (tree.equals(tip.root())) {
                return null;
            }
            ObjectId commit = inserter.insert(commit(tree, ObjectId.fromString(tip.commit()), message));
            inserter.flush();
            return commit;
        } catch (IOException e) {
            throw new GitException("the commit cannot be written: " + e.getMessage(), null, e);
        }
    }

    private CommitBuilder commit(ObjectId tree, ObjectId parent, CommitMessage message) throws IOException {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(tree);
        commit.setParentId(parent);
        commit.setAuthor(person(options.author(), now));
        commit.setCommitter(person(options.committer(), now));
        commit.setMessage(message.text());
        if (signer != null) {
            String signature = signer.sign(commit.build());
            commit.setGpgSignature(new GpgSignature(signature.getBytes(StandardCharsets.US_ASCII)));
        }
        return commit;
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

    static PersonIdent person(GitIdentity identity, Instant when) {
        return new PersonIdent(identity.name(), identity.email(), when, ZoneId.systemDefault());
    }
}
