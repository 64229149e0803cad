/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.resource.Gvk;

/** A rule about single objects. */
interface ObjectRule {

    Rule rule();

    /** Whether it may have something to say of objects of a kind; asked once for each. */
    default boolean concerns(Gvk kind) {
        return true;
    }

    /** Checks an object of a kind that concerns it. */
    void check(Manifest manifest, Complaints complaints);
}
