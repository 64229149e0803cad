/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.resource;

import org.jspecify.annotations.Nullable;

/**
 * An object in a sync of Argo CD.
 *
 * @param phase one of the phases of a sync
 * @param wave lower waves first, each when the one before is healthy
 */
public record SyncStep(ArgoHook phase, int wave, Resource resource) {

    private static final String WAVE = "argocd.argoproj.io/sync-wave";
    private static final String WEIGHT = "helm.sh/hook-weight";

    /** The wave that an object asks for; what is no whole number is passed over. */
    public static int waveOf(Resource resource) {
        Integer wave = integer(resource.annotation(WAVE));
        Integer weight = integer(resource.annotation(WEIGHT));
        return wave != null ? wave : weight != null ? weight : 0;
    }

    private static @Nullable Integer integer(@Nullable String text) {
        if (text == null || !text.matches("[-+]?[0-9]{1,18}")) {
            return null;
        }
        long value = Long.parseLong(text);
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, value));
    }
}
