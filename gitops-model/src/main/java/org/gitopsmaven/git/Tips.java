/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gitopsmaven.git.PartialClone.FetchTalk;
import org.gitopsmaven.git.PartialClone.FetchTerms;
import org.gitopsmaven.git.object.ObjectName;
import org.gitopsmaven.git.protocol.RemoteRef;
import org.jspecify.annotations.Nullable;

/** Fetches the tip of a branch, and objects by their id, in the thriftiest way the server allows. */
final class Tips {

    private static final int SHOWN_BRANCHES = 10;

    private final Line line;
    private final PartialClone clone;
    private final String ref;
    private FetchPlan plan;

    Tips(Line line, PartialClone clone, String ref) {
        this.line = line;
        this.clone = clone;
        this.ref = ref;
        this.plan = line.wire().plan();
    }

    FetchPlan plan() {
        return plan;
    }

    /** The tip of the branch, fetched unless it is here. */
    ObjectName tip(Set<ObjectName> held, Deadline deadline) {
        while (true) {
            try {
                return line.patiently(deadline, () -> tip(held));
            } catch (RemoteException e) {
                degrade(e);
            }
        }
    }

    /** Objects by id, as far below them as the filter says. */
    void objects(Collection<ObjectName> ids, String filter, Deadline deadline) {
        line.patiently(deadline, () -> {
            try (FetchTalk talk = clone.fetch(new FetchTerms(List.of(ref), 0, filter))) {
                talk.fetch(ids, Set.of());
            }
            return ids;
        });
    }

    /** Whether the server counts a wanted tree as a level of its own when it filters by depth. */
    boolean countsWantedTree() {
        return line.wire().countsWantedTree();
    }

    /** From now on whole commits are fetched: this server does not give objects by id. */
    void giveUpOnIds() {
        become(FetchPlan.SHALLOW);
    }

    private ObjectName tip(Set<ObjectName> held) throws IOException {
        FetchTerms terms = new FetchTerms(List.of(ref), plan.isShallow() ? 1 : 0, plan.filter());
        try (FetchTalk talk = clone.fetch(terms)) {
            ObjectName tip = find(ref, talk.refs());
            if (tip == null) {
                throw unknown();
            }
            if (!held.contains(tip)) {
                talk.fetch(List.of(tip), held);
            }
            return tip;
        }
    }

    /** The ref of that very name; null for none. */
    static @Nullable ObjectName find(String ref, Collection<RemoteRef> refs) {
        for (RemoteRef each : refs) {
            if (each.name().equals(ref)) {
                return each.id();
            }
        }
        return null;
    }

    private void degrade(RemoteException e) {
        FetchPlan next = switch (e.failure().kind()) {
            case NO_FILTER -> FetchPlan.SHALLOW;
            case NO_SHALLOW -> FetchPlan.FULL;
            // some servers know filters but not all kinds of them
            case FINAL ->
                plan == FetchPlan.TREES && e.failure().message().contains("filter") ? FetchPlan.BLOBLESS : plan;
            default -> plan;
        };
        if (next.compareTo(plan) <= 0) {
            throw e;
        }
        become(next);
    }

    private void become(FetchPlan next) {
        line.options().listener().fellBack(plan.name(), next.name());
        plan = next;
    }

    private GitException unknown() {
        Set<String> branches = new TreeSet<>();
        line.once(() -> {
            try (FetchTalk talk = clone.fetch(new FetchTerms(List.of(BranchName.PREFIX), 0, ""))) {
                for (RemoteRef each : talk.refs()) {
                    branches.add(each.name().substring(BranchName.PREFIX.length()));
                }
            }
            return branches;
        });
        String name = ref.substring(BranchName.PREFIX.length());
        if (branches.isEmpty()) {
            return new GitException(
                    line.remote() + ": the repository has no branch \"" + name + "\"; it is empty",
                    "push a first commit to it");
        }
        String shown = String.join(", ", branches.stream().limit(SHOWN_BRANCHES).toList());
        int more = branches.size() - SHOWN_BRANCHES;
        return new GitException(
                line.remote() + ": there is no branch \"" + name + "\"",
                "there are: " + shown + (more > 0 ? " and " + more + " more" : ""));
    }
}
