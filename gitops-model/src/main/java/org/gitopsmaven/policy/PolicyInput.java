/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy;

import java.util.List;

/**
 * What policies judge.
 *
 * @param objects the objects of one target
 * @param facts what is known besides
 */
public record PolicyInput(List<PolicyObject> objects, PolicyFacts facts) {

    public PolicyInput {
        objects = List.copyOf(objects);
    }
}
