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
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectIdRef;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.transport.FetchConnection;
import org.eclipse.jgit.transport.FilterSpec;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.Transport;

/** Fetches the tip of a branch, and objects by their id, in the thriftiest way the server allows. */
final class Tips {

    private static final int SHOWN_BRANCHES = 10;

    private final Line line;
    private final MemoryRepository repository;
    private final String ref;
    private FetchPlan plan;

    Tips(Line line, MemoryRepository repository, String ref) {
        this.line = line;
        this.repository = repository;
        this.ref = ref;
        this.plan = line.wire().plan();
    }

    FetchPlan plan() {
        return plan;
    }

    /** The tip of the branch, fetched unless it is here. */
    ObjectId tip(Set<ObjectId> held, Deadline deadline) {
        while (true) {
            try {
                return line.patiently(repository, deadline, transport -> tip(transport, held));
            } catch (RemoteException e) {
                degrade(e);
            }
        }
    }

    /** Objects by id, as far below them as the filter says. */
    void objects(Collection<ObjectId> ids, FilterSpec filter, Deadline deadline) {
        line.patiently(repository, deadline, transport -> {
            transport.setFilterSpec(filter);
            line.wire().withoutRefs();
            try (FetchConnection connection = transport.openFetch(List.of(new RefSpec(ref)))) {
                List<Ref> wanted = ids.stream().map(Tips::unnamed).toList();
                connection.fetch(NullProgressMonitor.INSTANCE, wanted, Set.of());
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

    private ObjectId tip(Transport transport, Set<ObjectId> held) throws IOException {
        transport.setFilterSpec(plan.filter());
        if (plan.isShallow()) {
            transport.setDepth(1);
        }
        try (FetchConnection connection = transport.openFetch(List.of(new RefSpec(ref)))) {
            Ref tip = connection.getRef(ref);
            ObjectId id = tip == null ? null : tip.getObjectId();
            if (tip == null || id == null) {
                throw unknown();
            }
            if (!held.contains(id)) {
                connection.fetch(NullProgressMonitor.INSTANCE, List.of(tip), held);
            }
            return id;
        }
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
        line.once(repository, transport -> {
            try (FetchConnection connection = transport.openFetch(List.of(), Constants.R_HEADS)) {
                for (Ref each : connection.getRefs()) {
                    if (each.getName().startsWith(Constants.R_HEADS)) {
                        branches.add(each.getName().substring(Constants.R_HEADS.length()));
                    }
                }
            }
            return branches;
        });
        String name = ref.substring(Constants.R_HEADS.length());
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

    private static Ref unnamed(ObjectId id) {
        return new ObjectIdRef.Unpeeled(Ref.Storage.NETWORK, id.name(), id);
    }
}
