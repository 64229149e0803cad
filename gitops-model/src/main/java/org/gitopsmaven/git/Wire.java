/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.IOException;
import org.eclipse.jgit.transport.Transport;
import org.jspecify.annotations.Nullable;

/** What is special about one way to a server: how a connection is prepared, and what its errors mean. */
interface Wire {

    /** Whether the remote can be what it should be, before a connection is opened. */
    default void check() throws IOException {}

    /** Sets up a connection before it is used. */
    void prepare(Transport transport);

    /** The fetch that begins now names the objects it wants by their ids; refs need not be asked for. */
    default void withoutRefs() {}

    /** Whether the server is known to count a wanted tree as a level of its own when it filters by depth. */
    default boolean countsWantedTree() {
        return false;
    }

    /** What this way knows about an error beyond its text; null when nothing. */
    default @Nullable Failure explain(Throwable error) {
        return null;
    }

    /** Whether the last operation got as far as sending something that may have changed the repository. */
    default boolean mayHaveWritten() {
        return true;
    }

    /** The thriftiest plan that pays here. */
    default FetchPlan plan() {
        return FetchPlan.SHALLOW;
    }

    static Wire to(GitRemote remote, GitOptions options, Redactor redactor) {
        return switch (remote.scheme()) {
            case "file" -> new FileWire(remote);
            case "ssh" -> new SshWire(remote, options, redactor);
            default -> new HttpWire(remote, options, redactor);
        };
    }

    static GitException sha256(GitRemote remote) {
        return new GitException(
                remote + ": the repository is kept with SHA-256 object names, which are not supported",
                "use a repository with SHA-1 object names");
    }
}
