/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.argocd;

import java.util.List;
import org.gitopsmaven.kustomize.KustomizeOptions;
import org.gitopsmaven.kustomize.OutputOrder;
import org.gitopsmaven.kustomize.load.LoadRestrictor;

/** The options of {@code kustomize build} that Argo CD is told to use, as far as they change what is built. */
record BuildOptions(List<String> words) {

    static BuildOptions of(String text) {
        return new BuildOptions(List.of(text.strip().split("[\\s=]+")));
    }

    /** Whether charts are rendered: where nobody says what the options are, a repository that uses charts needs it. */
    boolean enableHelm() {
        return words.equals(List.of("")) || words.contains("--enable-helm");
    }

    KustomizeOptions applyTo(KustomizeOptions options) {
        KustomizeOptions changed = options;
        if (follows("--load-restrictor", "LoadRestrictionsNone")) {
            changed = changed.withRestrictor(LoadRestrictor.NONE);
        }
        if (follows("--reorder", "none")) {
            changed = changed.withOrder(OutputOrder.NONE);
        }
        if (follows("--reorder", "legacy")) {
            changed = changed.withOrder(OutputOrder.LEGACY);
        }
        return words.contains("--enable-managedby-label") ? changed.withManagedByLabel(true) : changed;
    }

    private boolean follows(String option, String value) {
        int at = words.indexOf(option);
        return at >= 0 && at + 1 < words.size() && words.get(at + 1).equals(value);
    }
}
