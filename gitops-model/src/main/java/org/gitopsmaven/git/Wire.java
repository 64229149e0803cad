/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One way to a server: how what is there is brought here, and what its errors mean. */
interface Wire {

    /** Whether the remote can be what it should be, before a connection is opened. */
    default void check() throws IOException {}

    /** A clone that holds nothing yet. */
    PartialClone newClone();

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
            case "file" -> new FileWire(remote, options.limits());
            case "ssh" -> new SshWire(remote, options, redactor);
            default -> new HttpWire(remote, options, redactor);
        };
    }
}
