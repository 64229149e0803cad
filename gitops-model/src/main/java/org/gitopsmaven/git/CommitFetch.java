/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gitopsmaven.git.PartialClone.FetchTalk;
import org.gitopsmaven.git.PartialClone.FetchTerms;
import org.gitopsmaven.git.object.ObjectName;
import org.gitopsmaven.git.protocol.RemoteRef;

/** Fetches one commit with all of its files, wherever it lies in the history. */
final class CommitFetch {

    private static final String HEAD = "HEAD";
    private static final String TAGS = "refs/tags/";

    private final Line line;
    private final Deadline deadline;

    CommitFetch(Line line, Deadline deadline) {
        this.line = line;
        this.deadline = deadline;
    }

    /** What the server announces of the refs that these prefixes name. */
    List<RemoteRef> announced(String... prefixes) {
        PartialClone nothing = line.wire().newClone();
        return line.patiently(deadline, () -> {
            try (FetchTalk talk = nothing.fetch(new FetchTerms(List.of(prefixes), 0, ""))) {
                return talk.refs();
            }
        });
    }

    /** Brings a commit without its history; with all of it, where the server gives nothing else. */
    void fetch(PartialClone clone, ObjectName wanted) {
        if (givesById(wanted)) {
            try {
                fetch(clone, 1, List.of(wanted));
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
        fetch(clone, 0, List.of());
    }

    /** JGit, which serves directories, prints a stack trace when it is asked for a commit that is not there. */
    private boolean givesById(ObjectName wanted) {
        return !line.remote().isFile()
                || announced(HEAD, BranchName.PREFIX, TAGS).stream().anyMatch(ref -> wanted.equals(ref.id()));
    }

    /**
     * @param depth how many commits of the history; 0 for all
     * @param wanted what is fetched; nothing for all branches and tags
     */
    private void fetch(PartialClone clone, int depth, List<ObjectName> wanted) {
        List<String> prefixes = wanted.isEmpty() ? List.of(BranchName.PREFIX, TAGS) : List.of(HEAD);
        line.patiently(deadline, () -> {
            try (FetchTalk talk = clone.fetch(new FetchTerms(prefixes, depth, ""))) {
                talk.fetch(wanted.isEmpty() ? ids(talk.refs()) : wanted, Set.of());
            }
            return clone;
        });
    }

    private static Collection<ObjectName> ids(List<RemoteRef> refs) {
        Set<ObjectName> ids = new LinkedHashSet<>();
        refs.forEach(ref -> ids.add(ref.id()));
        return ids;
    }
}
