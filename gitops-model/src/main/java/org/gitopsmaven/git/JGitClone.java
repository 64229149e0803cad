/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectIdRef;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.transport.FetchConnection;
import org.eclipse.jgit.transport.FilterSpec;
import org.eclipse.jgit.transport.PushConnection;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.TagOpt;
import org.eclipse.jgit.transport.Transport;
import org.gitopsmaven.git.object.GitObjects;
import org.gitopsmaven.git.object.ObjectName;
import org.gitopsmaven.git.protocol.PushReport;
import org.gitopsmaven.git.protocol.PushReport.Outcome;
import org.gitopsmaven.git.protocol.RemoteRef;
import org.jspecify.annotations.Nullable;

/** A clone that JGit fetches and pushes. */
final class JGitClone implements PartialClone {

    private final GitRemote remote;
    private final GitLimits limits;
    private final Preparation preparation;
    private final MemoryRepository repository;
    private final JGitObjects objects;

    /** Sets up a connection before it is used. */
    interface Preparation {

        void prepare(Transport transport);
    }

    JGitClone(GitRemote remote, GitLimits limits, Preparation preparation) {
        HermeticSystemReader.install();
        this.remote = remote;
        this.limits = limits;
        this.preparation = preparation;
        this.repository = new MemoryRepository(limits);
        this.objects = new JGitObjects(repository);
    }

    @Override
    public GitObjects objects() {
        return objects;
    }

    @Override
    public FetchTalk fetch(FetchTerms terms) throws IOException {
        Transport transport = open();
        try {
            if (terms.depth() > 0) {
                transport.setDepth(terms.depth());
            }
            transport.setFilterSpec(
                    terms.filter().isEmpty() ? FilterSpec.NO_FILTER : FilterSpec.fromFilterLine(terms.filter()));
            String[] prefixes = terms.refs().toArray(String[]::new);
            return new Fetch(transport, transport.openFetch(List.of(), prefixes), terms.refs());
        } catch (IOException | RuntimeException e) {
            transport.close();
            throw e;
        }
    }

    @Override
    public PushTalk push() throws IOException {
        Transport transport = open();
        try {
            PushConnection connection = transport.openPush();
            if (remote.isFile()) {
                ServingThreads.hush();
            }
            return new Push(transport, connection, repository);
        } catch (IOException | RuntimeException e) {
            transport.close();
            throw e;
        }
    }

    /** JGit looks for protocols in all jars of whoever calls: nothing but its own shall be found, nor the jars opened. */
    private Transport open() throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader callers = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            Transport transport = Transport.open(repository, remote.uri());
            transport.setTagOpt(TagOpt.NO_TAGS);
            transport.setCheckFetchedObjects(false);
            transport.setTimeout((int) Math.max(1, limits.idle().toSeconds()));
            preparation.prepare(transport);
            return transport;
        } finally {
            thread.setContextClassLoader(callers);
        }
    }

    private record Fetch(Transport transport, FetchConnection connection, List<String> prefixes) implements FetchTalk {

        @Override
        public List<RemoteRef> refs() {
            List<RemoteRef> refs = new ArrayList<>();
            for (Ref ref : connection.getRefs()) {
                ObjectId id = ref.getObjectId();
                if (id != null && prefixes.stream().anyMatch(ref.getName()::startsWith)) {
                    ObjectId peeled = ref.getPeeledObjectId();
                    refs.add(new RemoteRef(
                            ref.getName(), JGitObjects.name(id), peeled == null ? null : JGitObjects.name(peeled)));
                }
            }
            return refs;
        }

        @Override
        public void fetch(Collection<ObjectName> wanted, Collection<ObjectName> held) throws IOException {
            List<Ref> refs = new ArrayList<>();
            for (ObjectName name : wanted) {
                refs.add(new ObjectIdRef.Unpeeled(Ref.Storage.NETWORK, name.name(), JGitObjects.id(name)));
            }
            Set<ObjectId> have = new HashSet<>();
            held.forEach(name -> have.add(JGitObjects.id(name)));
            connection.fetch(NullProgressMonitor.INSTANCE, refs, have);
        }

        @Override
        public void close() {
            connection.close();
            transport.close();
        }
    }

    /** Pushes without the process that JGit puts around it, which looks for hooks. */
    private record Push(Transport transport, PushConnection connection, MemoryRepository repository)
            implements PushTalk {

        @Override
        public @Nullable ObjectName tip(String ref) {
            Ref advertised = connection.getRef(ref);
            ObjectId id = advertised == null ? null : advertised.getObjectId();
            return id == null ? null : JGitObjects.name(id);
        }

        @Override
        public PushReport push(String ref, ObjectName from, ObjectName to) throws IOException {
            RemoteRefUpdate update = new RemoteRefUpdate(
                    repository, to.name(), JGitObjects.id(to), ref, false, null, JGitObjects.id(from));
            repository.setMissingTreesAreEmpty(true);
            try {
                connection.push(NullProgressMonitor.INSTANCE, Map.of(ref, update));
            } finally {
                repository.setMissingTreesAreEmpty(false);
            }
            return new PushReport(outcome(update.getStatus()), update.getMessage() == null ? "" : update.getMessage());
        }

        private static Outcome outcome(RemoteRefUpdate.Status status) {
            return switch (status) {
                case OK, UP_TO_DATE -> Outcome.DONE;
                case REJECTED_REMOTE_CHANGED, REJECTED_NONFASTFORWARD -> Outcome.MOVED;
                case NOT_ATTEMPTED, AWAITING_REPORT -> Outcome.UNKNOWN;
                default -> Outcome.REFUSED;
            };
        }

        @Override
        public String messages() {
            return connection.getMessages();
        }

        @Override
        public void close() {
            connection.close();
            transport.close();
        }
    }
}
