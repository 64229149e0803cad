/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.finding;

import org.jspecify.annotations.Nullable;

/** What a controller could render and this program cannot: the limit is ours, the source is not at fault. */
public final class NotRenderedException extends GitOpsException {

    private static final long serialVersionUID = 1L;

    /** The rule about what lies outside of the repository. */
    public static final Rule REMOTE =
            new Rule("RENDER-REMOTE", Severity.ERROR, "what lies outside of the repository is allowed and can be had");

    /** The rule about what has no engine here. */
    public static final Rule UNSUPPORTED =
            new Rule("RENDER-UNSUPPORTED", Severity.ERROR, "everything that is used can be rendered here");

    /** The rule about definitions that nothing applies. */
    public static final Rule UNUSED =
            new Rule("RENDER-UNUSED", Severity.INFO, "what is defined in the repository is applied by something");

    private final transient Rule rule;

    private NotRenderedException(
            Rule rule, String message, @Nullable Location location, @Nullable String hint, @Nullable Throwable cause) {
        super(message, location, hint, cause);
        this.rule = rule;
    }

    /** It lies outside of the repository, and that is not allowed or not at hand. */
    public static NotRenderedException remote(String message, @Nullable Location location, @Nullable String hint) {
        return new NotRenderedException(REMOTE, message, location, hint, null);
    }

    /** It needs something that runs only beside a controller: a plugin, a cluster, a service. */
    public static NotRenderedException unsupported(String message, @Nullable Location location, @Nullable String hint) {
        return new NotRenderedException(UNSUPPORTED, message, location, hint, null);
    }

    /** Nothing in the repository applies it. */
    public static NotRenderedException unused(String message, @Nullable Location location, @Nullable String hint) {
        return new NotRenderedException(UNUSED, message, location, hint, null);
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
