/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.argocd;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.kustomize.KustomizeOptions;
import org.gitopsmaven.kustomize.OutputOrder;
import org.gitopsmaven.kustomize.chart.ChartOptions;
import org.gitopsmaven.kustomize.load.LoadRestrictor;

/**
 * The options of {@code kustomize build} that Argo CD is told to use.
 *
 * @param given as they are written
 * @param words the same with values as words of their own
 */
record BuildOptions(List<String> given, List<String> words) {

    static BuildOptions of(String text) {
        String options = text.strip();
        return new BuildOptions(
                options.isEmpty() ? List.of() : List.of(options.split("\\s+")),
                options.isEmpty() ? List.of() : List.of(options.split("[\\s=]+")));
    }

    /** Whether charts are rendered: where nobody says what the options are, a repository that uses charts needs it. */
    boolean enableHelm() {
        return words.isEmpty() || words.contains("--enable-helm");
    }

    /** The words that Argo CD gives to {@code kustomize build}. */
    List<String> words(ChartOptions charts) {
        List<String> all = new ArrayList<>(given);
        if (words.contains("--enable-helm")) {
            all.add("--helm-kube-version");
            all.add(charts.kubeVersion());
            charts.apiVersions().forEach(version -> all.addAll(List.of("--helm-api-versions", version)));
        }
        return all;
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
