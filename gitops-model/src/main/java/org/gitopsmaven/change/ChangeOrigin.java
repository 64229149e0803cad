/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.time.Instant;
import java.util.Map;
import org.gitopsmaven.git.GitRemote;
import org.gitopsmaven.git.LocalCheckout;
import org.jspecify.annotations.Nullable;

/**
 * Where a change comes from, for the message of its commit; what is not known is empty.
 *
 * @param commit the commit that was built
 * @param buildUrl the page of the build
 * @param order what tells it from older and newer builds
 * @param reference what Argo CD shows as the commit behind a hydrated one; null when nothing is known
 * @param branch the branch that was built
 */
public record ChangeOrigin(
        String commit,
        String buildUrl,
        BuildOrder order,
        @Nullable Reference reference,
        String branch) {

    public static final ChangeOrigin UNKNOWN = new ChangeOrigin("", "", BuildOrder.UNKNOWN, null);

    public ChangeOrigin(String commit, String buildUrl, BuildOrder order, @Nullable Reference reference) {
        this(commit, buildUrl, order, reference, "");
    }

    /** Completed by the commit that is checked out where the build runs. */
    public ChangeOrigin of(LocalCheckout.Head head, @Nullable GitRemote origin) {
        if (!commit.isEmpty() && !head.commit().startsWith(commit)) {
            return this; // the build server builds something else than what lies here
        }
        Instant time = order.time() == null ? head.committed() : order.time();
        Reference known = new Reference(
                origin == null || origin.isFile() ? "" : origin.toString(),
                head.author(),
                head.authored().toString(),
                head.subject());
        return new ChangeOrigin(
                head.commit(),
                buildUrl,
                new BuildOrder(order.number(), time),
                reference == null ? known : reference,
                branch.isEmpty() ? head.branch() : branch);
    }

    public ChangeOrigin ordered(BuildOrder other) {
        return new ChangeOrigin(commit, buildUrl, other, reference, branch);
    }

    /** What the variables of a build server say; {@link #UNKNOWN} outside of one. */
    public static ChangeOrigin ofEnvironment(Map<String, String> environment) {
        return BuildServer.origin(environment);
    }

    /**
     * The commit of the application as Argo CD's trailers tell it.
     *
     * @param repository URL of the application's repository
     * @param date as RFC 3339
     */
    public record Reference(String repository, String author, String date, String subject) {}
}
