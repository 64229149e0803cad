/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.List;
import org.gitopsmaven.git.GitSnapshot;
import org.gitopsmaven.repository.ApplicationName;

/** Looks at an environment before anything is promoted from it. */
@FunctionalInterface
public interface PromotionGate {

    /** Lets everything pass. */
    PromotionGate OPEN = (source, target, promotion, applications) -> {};

    /**
     * Returns when the applications may be promoted.
     *
     * @param source the commit that they are promoted from
     * @param target the commit that is written on
     * @throws org.gitopsmaven.finding.GitOpsException when they must not
     */
    void check(GitSnapshot source, GitSnapshot target, Promotion promotion, List<ApplicationName> applications);

    /** This gate, and then another. */
    default PromotionGate and(PromotionGate next) {
        return (source, target, promotion, applications) -> {
            check(source, target, promotion, applications);
            next.check(source, target, promotion, applications);
        };
    }
}
