/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.resource;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When Argo CD applies an object. Ported from {@code gitops-engine/pkg/sync/hook}. */
public enum ArgoHook {
    PRE_SYNC("PreSync", -1),
    SYNC("Sync", 0),
    POST_SYNC("PostSync", 1),
    SYNC_FAIL("SyncFail", 2),
    /** Never. */
    SKIP("Skip", 0),
    /** When the Application is deleted. */
    PRE_DELETE("PreDelete", 0),
    /** After the Application was deleted. */
    POST_DELETE("PostDelete", 0);

    private static final String ANNOTATION = "argocd.argoproj.io/hook";
    private static final String HELM_ANNOTATION = "helm.sh/hook";

    private final String word;
    private final int phase;

    ArgoHook(String word, int phase) {
        this.word = word;
        this.phase = phase;
    }

    /** Its place among the phases of a sync, lower first. */
    int phase() {
        return phase;
    }

    /** Whether it names a phase of a sync. */
    boolean isPhase() {
        return compareTo(SKIP) < 0;
    }

    /**
     * The hooks of an object, in the order it names them; none for an ordinary object, which is applied in the phase
     * {@link #SYNC}. With a hook of Argo CD, those of Helm do not count.
     */
    public static List<ArgoHook> of(Resource resource) {
        List<ArgoHook> hooks = new ArrayList<>();
        for (String text : words(resource.annotation(ANNOTATION))) {
            for (ArgoHook hook : values()) {
                if (hook.word.equals(text)) {
                    hooks.add(hook);
                }
            }
        }
        if (hooks.stream().noneMatch(hook -> hook.isPhase() || hook == SKIP)) {
            words(resource.annotation(HELM_ANNOTATION)).forEach(text -> addHelm(hooks, text));
        }
        return List.copyOf(hooks);
    }

    /** The phases in which an object is applied; none when it never is. */
    static Set<ArgoHook> phases(Resource resource) {
        List<ArgoHook> hooks = of(resource);
        Set<ArgoHook> phases = new LinkedHashSet<>();
        hooks.stream().filter(ArgoHook::isPhase).forEach(phases::add);
        String helm = resource.annotation(HELM_ANNOTATION);
        // Helm 2 marked CRDs this way, which does not make them hooks
        boolean hook = resource.annotation(ANNOTATION) != null || (helm != null && !helm.equals("crd-install"));
        if (phases.isEmpty() && !hook) {
            phases.add(SYNC);
        }
        return phases;
    }

    private static void addHelm(List<ArgoHook> hooks, String text) {
        switch (text) {
            case "pre-install", "pre-upgrade" -> hooks.add(PRE_SYNC);
            case "post-install", "post-upgrade" -> hooks.add(POST_SYNC);
            default -> {}
        }
    }

    private static List<String> words(@Nullable String annotation) {
        return annotation == null
                ? List.of()
                : List.of(annotation.split(",")).stream().map(String::strip).toList();
    }
}
