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

    private TargetOrder(List<EnvironmentName> environments) {
        this.environments = environments;
    }

    public static TargetOrder of(GitOpsYaml settings) {
        return new TargetOrder(settings.promotionOrder());
    }

    @Override
    public int compare(RenderTarget one, RenderTarget other) {
        int byPromotion = Integer.compare(place(one.environment()), place(other.environment()));
        return byPromotion != 0 ? byPromotion : one.compareTo(other);
    }

    /** Environments that are not listed come last. */
    private int place(EnvironmentName environment) {
        int place = environments.indexOf(environment);
        return place < 0 ? environments.size() : place;
    }
}
