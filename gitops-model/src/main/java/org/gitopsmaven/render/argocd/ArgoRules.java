/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.argocd;

import java.util.List;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;

/** What Argo CD accepts in an Application, or only warns of. */
public final class ArgoRules {

    /** A file that Argo CD does not take for a manifest, without saying so. */
    static final Rule IGNORED =
            new Rule("ARGO-DIR", Severity.WARNING, "every YAML file of a directory source is a manifest");

    /** An object that two sources bring, or one of them twice. */
    static final Rule TWICE = new Rule("ARGO-DUP", Severity.ERROR, "an Application has each object once");

    /** A version of kustomize that is not the one used here. */
    static final Rule VERSION = new Rule(
            "ARGO-KUSTOMIZE-VERSION", Severity.WARNING, "the kustomize that Argo CD uses is the one used here");

    /** An annotation that makes Argo CD miss changes, or look at all of them. */
    static final Rule REFRESH = new Rule(
            "ARGO-GENPATHS", Severity.WARNING, "manifest-generate-paths names what is read, and not all there is");

    /** All of them. */
    public static final List<Rule> ALL = List.of(IGNORED, TWICE, VERSION, REFRESH);

    private ArgoRules() {}
}
