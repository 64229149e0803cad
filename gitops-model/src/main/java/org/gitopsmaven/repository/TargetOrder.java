/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.util.Comparator;
import java.util.List;
import org.gitopsmaven.repository.config.GitOpsYaml;

/** The order in which targets are shown: environments as they are promoted, then as {@link RenderTarget} has it. */
public final class TargetOrder implements Comparator<RenderTarget> {

    private final List<EnvironmentName> environments;
    private final List<String> layers;

    private TargetOrder(List<EnvironmentName> environments, List<String> layers) {
        this.environments = environments;
        this.layers = layers;
    }

    public static TargetOrder of(GitOpsYaml settings) {
        return new TargetOrder(settings.promotionOrder(), settings.layers());
    }

    @Override
    public int compare(RenderTarget one, RenderTarget other) {
        int byPromotion =
                Integer.compare(place(environments, one.environment()), place(environments, other.environment()));
        int byLayer = Integer.compare(
                place(layers, one.application().value()),
                place(layers, other.application().value()));
        boolean isOneEnvironment = byPromotion == 0 && one.environment().equals(other.environment());
        return isOneEnvironment && byLayer != 0 ? byLayer : byPromotion != 0 ? byPromotion : one.compareTo(other);
    }

    /** What is not listed comes last. */
    private static <T> int place(List<T> order, T item) {
        int place = order.indexOf(item);
        return place < 0 ? order.size() : place;
    }
}
