/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.flux;

import java.util.List;
import org.gitopsmaven.finding.NotRenderedException;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;

/** What definitions of Flux can get wrong without a part of the engine saying so. */
public final class FluxRules {

    public static final Rule PATH = new Rule("FLUX-PATH", Severity.ERROR, "the path of every Kustomization is there");
    public static final Rule DEPENDENCIES =
            new Rule("FLUX-DEP", Severity.ERROR, "dependsOn names objects that are there, and never goes in a circle");
    public static final Rule SUBSTITUTION = new Rule(
            "FLUX-SUBST", Severity.WARNING, "the variables of every Kustomization are known without the cluster");
    public static final Rule DECRYPTION = new Rule(
            "FLUX-DECRYPT", Severity.ERROR, "a Kustomization with encrypted Secrets says how they are decrypted");
    public static final Rule ENCRYPTED =
            new Rule("FLUX-ENCRYPTED", Severity.INFO, "what only the cluster can decrypt stays encrypted");
    public static final Rule VALUES = new Rule(
            "FLUX-HR-VALUES", Severity.WARNING, "the values of every HelmRelease are known without the cluster");

    public static final Rule CHART =
            new Rule("FLUX-HR-CHART", Severity.ERROR, "the chart of every HelmRelease is there");
    public static final Rule SUSPENDED =
            new Rule("FLUX-SUSPEND", Severity.INFO, "what is defined is applied, not suspended");

    /** All of them. */
    public static final List<Rule> ALL = List.of(
            NotRenderedException.UNUSED,
            PATH,
            DEPENDENCIES,
            SUBSTITUTION,
            DECRYPTION,
            ENCRYPTED,
            VALUES,
            CHART,
            SUSPENDED);

    private FluxRules() {}
}
