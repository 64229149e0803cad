/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.gitopsmaven.git.object.GitObjects;
import org.gitopsmaven.git.object.ObjectName;
import org.gitopsmaven.git.protocol.PushReport;
import org.gitopsmaven.git.protocol.RemoteRef;
import org.jspecify.annotations.Nullable;

/** What is here of a remote repository, in memory, and the conversations that bring more or take something there. */
interface PartialClone {

    /** What is here. */
    GitObjects objects();

    /** Begins to fetch. */
    FetchTalk fetch(FetchTerms terms) throws IOException;

    /** Begins to push. */
    PushTalk push() throws IOException;

    /**
     * How is fetched.
     *
     * @param refs how the names of the refs begin that are asked for
     * @param depth how many commits of a history; 0 for all
     * @param filter which objects are left out, as {@code tree:2}; empty for none
     */
    record FetchTerms(List<String> refs, int depth, String filter) {}

    /** A conversation that fetches. */
    interface FetchTalk extends Closeable {

        /** The refs that were asked for. */
        List<RemoteRef> refs() throws IOException;

        /**
         * Brings objects.
         *
         * @param held commits that are here, whose objects need not be sent
         */
        void fetch(Collection<ObjectName> wanted, Collection<ObjectName> held) throws IOException;
    }

    /** A conversation that pushes. */
    interface PushTalk extends Closeable {

        /** Where a branch is now; null when there is none. */
        @Nullable
        ObjectName tip(String ref);

        /** Moves a branch, with all that was written for it. */
        PushReport push(String ref, ObjectName from, ObjectName to) throws IOException;

        /** What the server said to people. */
        String messages();
    }
}
