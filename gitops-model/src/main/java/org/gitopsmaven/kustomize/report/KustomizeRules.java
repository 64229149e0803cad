/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.report;

import org.gitopsmaven.finding.NotRenderedException;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;

/** What a kustomization can get wrong without kustomize saying so. */
public final class KustomizeRules {

    public static final Rule IMAGES =
            new Rule("KUST-IMAGES", Severity.ERROR, "every entry of 'images' names an image that is there");
    public static final Rule PATCH =
            new Rule("KUST-PATCH", Severity.ERROR, "the target of every patch matches a resource");
    public static final Rule PATCH_ADDS =
            new Rule("KUST-PATCH-ADDS", Severity.WARNING, "a JSON patch replaces only what is there");
    public static final Rule GENERATED_UNUSED =
            new Rule("KUST-GENERATED-UNUSED", Severity.INFO, "a generated name with a hash is referenced");
    public static final Rule DEPRECATED = new Rule("KUST-DEPRECATED", Severity.WARNING, "no deprecated field is used");

    public static final Rule MISSING = new Rule("KUST-MISSING", Severity.ERROR, "every file that is named is there");
    public static final Rule LOADER =
            new Rule("KUST-LOADER", Severity.ERROR, "a kustomization names only files below its own directory");

    public static final Rule REMOTE = NotRenderedException.REMOTE;
    public static final Rule UNSUPPORTED = NotRenderedException.UNSUPPORTED;

    private KustomizeRules() {}
}
