/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectIdRef;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.transport.FetchConnection;

/** Fetches one commit with all of its files, wherever it lies in the history. */
final class CommitFetch {

    private final Line line;
    private final Deadline deadline;

    CommitFetch(Line line, Deadline deadline) {
        this.line = line;
        this.deadline = deadline;
    }

    /** What the server announces of the refs that these prefixes name. */
    Collection<Ref> announced(String... prefixes) {
        return line.patiently(new MemoryRepository(line.options().limits()), deadline, transport -> {
            try (FetchConnection connection = transport.openFetch(List.of(), prefixes)) {
                return List.copyOf(connection.getRefs());
            }
        });
    }

    /** Brings a commit without its history; with all of it, where the server gives nothing else. */
    void fetch(MemoryRepository repository, ObjectId wanted) {
        if (givesById(wanted)) {
            try {
                Ref commit = new ObjectIdRef.Unpeeled(Ref.Storage.NETWORK, wanted.name(), wanted);
                fetch(repository, 1, refs -> List.of(commit), Constants.HEAD);
                return;
            } catch (RemoteException e) {
                Failure.Kind kind = e.failure().kind();
                if (kind != Failure.Kind.NO_IDS && kind != Failure.Kind.NO_SHALLOW) {
                    throw e;
                }
                line.options().listener().fellBack(FetchPlan.SHALLOW.name(), FetchPlan.FULL.name());
            }
        }
        // this server gives only what it announces: the commit may be in the history of that
        fetch(repository, 0, CommitFetch::branchesAndTags, Constants.R_HEADS, Constants.R_TAGS);
    }

    /** JGit, which serves directories, prints a stack trace when it is asked for a commit that is not there. */
    private boolean givesById(ObjectId wanted) {
        return !line.remote().isFile()
                || announced(Constants.HEAD, Constants.R_HEADS, Constants.R_TAGS).stream()
                        .anyMatch(ref -> wanted.equals(ref.getObjectId()));
    }

    /** @param depth how many commits of the history; 0 for all */
    private void fetch(
            MemoryRepository repository, int depth, UnaryOperator<Collection<Ref>> choice, String... prefixes) {
        line.patiently(repository, deadline, transport -> {
            if (depth > 0) {
                transport.setDepth(depth);
            }
            try (FetchConnection connection = transport.openFetch(List.of(), prefixes)) {
                connection.fetch(NullProgressMonitor.INSTANCE, choice.apply(connection.getRefs()), Set.of());
            }
            return repository;
        });
    }

    private static Collection<Ref> branchesAndTags(Collection<Ref> refs) {
        return refs.stream().filter(CommitFetch::isBranchOrTag).toList();
    }

    private static boolean isBranchOrTag(Ref ref) {
        return ref.getName().startsWith(Constants.R_HEADS) || ref.getName().startsWith(Constants.R_TAGS);
    }
}
