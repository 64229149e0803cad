/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.IOException;
import org.gitopsmaven.git.protocol.Advertisement;
import org.jspecify.annotations.Nullable;

/**
 * A repository behind HTTP or HTTPS: credentials for this server alone, its status codes, a proxy, certificates. Spoken
 * here and not by JGit, whose start costs a cold JVM more than all the rest of a write.
 */
final class HttpWire implements Wire {

    private final GitRemote remote;
    private final GitOptions options;
    private final Logins logins;
    private final HttpConnector connector;
    private final HttpTrace trace = new HttpTrace();
    private final HttpFailures failures;
    // version 2 announces no refs: what it says stays true, and a round trip is what costs on a real network
    private volatile @Nullable Advertisement known;

    HttpWire(GitRemote remote, GitOptions options, Redactor redactor) {
        this.remote = remote;
        this.options = options;
        this.logins = new Logins(remote, options, redactor);
        this.connector = new HttpConnector(remote, options);
        this.failures = new HttpFailures(trace, logins);
        GitHttp.Proxy proxy = options.http().proxy();
        if (proxy != null && proxy.user() != null && proxy.password() != null) {
            redactor.hide(proxy.user(), proxy.password());
        }
    }

    /** A conversation begins. */
    HttpService service(String name) {
        trace.reset();
        return new HttpService(name, remote, connector, trace, logins);
    }

    /** What the server that gives announces, asked for only when that is not known. */
    Advertisement advertisement(HttpService service) throws IOException {
        Advertisement before = known;
        if (before != null) {
            return before;
        }
        Advertisement now = service.advertisement();
        if (now.isSecond() && !service.isRedirected()) {
            known = now;
        }
        return now;
    }

    @Override
    public PartialClone newClone() {
        return new HttpClone(this, options.limits());
    }

    @Override
    public FetchPlan plan() {
        return FetchPlan.TREES;
    }

    @Override
    public boolean countsWantedTree() {
        Advertisement before = known;
        return before != null && before.isAgent("JGit");
    }

    @Override
    public @Nullable Failure explain(Throwable error) {
        return failures.explain(error);
    }

    @Override
    public boolean mayHaveWritten() {
        return trace.mayHaveWritten();
    }
}
