/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import org.gitopsmaven.finding.Rule;

/** A rule about single objects. */
interface ObjectRule {

    Rule rule();

    void check(Manifest manifest, Complaints complaints);
}
