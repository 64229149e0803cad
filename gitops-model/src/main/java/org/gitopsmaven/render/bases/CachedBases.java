/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.bases;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.git.GitCheckout;
import org.gitopsmaven.git.GitCheckout.Revision;
import org.gitopsmaven.git.GitLimits;
import org.gitopsmaven.git.GitOptions;
import org.gitopsmaven.git.GitRemote;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.load.RemoteBases;
import org.gitopsmaven.kustomize.load.RepoSpec;
import org.gitopsmaven.remote.FetchException;
import org.gitopsmaven.remote.RemoteAccess;
import org.gitopsmaven.remote.RemoteFiles;
import org.gitopsmaven.remote.RemoteServers;

/**
 * Bases that are fetched once and kept by commit. A branch or a tag is asked for once in a run, so that all targets see
 * the same commit; a commit that is kept needs no network at all. Offline, a ref means what it meant last time. Safe for
 * use by several threads.
 */
public final class CachedBases implements RemoteBases {

    private static final long LARGEST_FETCH = 256L << 20;

    private final BaseStore store;
    private final RemoteAccess access;
    private final RemoteServers servers;
    private final RemoteFiles files;
    private final Map<Object, FutureTask<Object>> known = new ConcurrentHashMap<>();

    private record Asked(String url, String ref) {}

    /**
     * Bases that are kept below a directory.
     *
     * @param cache where fetched things are kept; bases have a part of it
     * @param access whether servers may be asked, or only what is kept may be used
     * @param servers how servers are reached
     */
    public CachedBases(Path cache, RemoteAccess access, RemoteServers servers) {
        this.store = new BaseStore(cache.resolve("bases"));
        this.files = new RemoteFiles(cache, access, servers);
        this.access = access;
        this.servers = servers;
    }

    @Override
    public Path checkout(RepoSpec spec) {
        Path checkout = once(new Asked(spec.cloneUrl(), spec.ref()), Path.class, () -> real(commit(spec)));
        Submodules.refuse(checkout, spec);
        return checkout;
    }

    @Override
    public byte[] download(String url) {
        if (isRepository(url)) {
            throw new KustomizeException("URL is a git repository");
        }
        return once(url, byte[].class, () -> content(url));
    }

    private Path commit(RepoSpec spec) {
        GitRemote remote = GitRemote.of(spec.cloneUrl());
        String url = remote.toString();
        if (access == RemoteAccess.CACHE_ONLY) {
            String commit = GitCheckout.isCommit(spec.ref()) ? spec.ref() : store.commitOf(url, spec.ref());
            Path kept = commit == null ? null : store.find(url, commit);
            if (kept == null) {
                throw missing("\"" + (spec.ref().isEmpty() ? "HEAD" : spec.ref()) + "\" of " + remote);
            }
            return kept;
        }
        GitCheckout git = GitCheckout.of(remote, bounded(servers.of(remote.host()), spec.timeout()));
        Revision revision = git.find(spec.ref());
        Path kept = store.find(url, revision.commit());
        Path checkout =
                kept == null ? store.put(url, revision.commit(), directory -> git.write(revision, directory)) : kept;
        store.remember(url, spec.ref(), revision.commit());
        return checkout;
    }

    private byte[] content(String url) {
        try {
            return files.get(url);
        } catch (FetchException e) {
            throw new KustomizeException("'" + url + "' cannot be fetched: it " + e.message(), null, e.hint());
        }
    }

    private static GitOptions bounded(GitOptions options, Duration timeout) {
        GitLimits limits = options.limits()
                .withDeadline(timeout)
                .withRequest(timeout)
                .withIdle(timeout)
                .withReceived(LARGEST_FETCH);
        return options.withLimits(limits);
    }

    /** The same answer for all who ask in this run, also when it is a fault. */
    private <T> T once(Object key, Class<T> type, Callable<T> answer) {
        FutureTask<Object> own = new FutureTask<>(answer::call);
        FutureTask<Object> other = known.putIfAbsent(key, own);
        FutureTask<Object> task = other == null ? own : other;
        task.run(); // does nothing when another thread runs it or has run it
        try {
            return type.cast(task.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KustomizeException("interrupted while waiting for a remote base");
        } catch (ExecutionException e) {
            throw fault(e);
        }
    }

    private static RuntimeException fault(ExecutionException e) {
        Throwable cause = e.getCause();
        if (cause instanceof KustomizeException own) {
            return own;
        }
        if (cause instanceof GitOpsException fault) {
            return KustomizeException.wrap("a remote base cannot be fetched", fault);
        }
        return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(e);
    }

    /** Bases are compared with paths without symbolic links. */
    private static Path real(Path checkout) throws IOException {
        return checkout.toRealPath();
    }

    /** Whether a URL says by itself that it means a directory of a repository; no server need be asked for a file. */
    private static boolean isRepository(String url) {
        int query = url.indexOf('?');
        String path = query < 0 ? url : url.substring(0, query);
        int authority = path.indexOf("://") + 3;
        boolean marked = path.indexOf("//", authority) >= 0 || path.endsWith(".git") || path.contains(".git/");
        return marked && RepoSpec.parse(url).isPresent();
    }

    private static KustomizeException missing(String what) {
        return new KustomizeException(
                what + " is not in the cache of remote bases, and Maven is offline",
                null,
                "run once without -o, or copy it into the repository");
    }
}
