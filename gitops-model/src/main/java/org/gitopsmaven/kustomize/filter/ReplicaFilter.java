/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.filter;

import org.gitopsmaven.kustomize.fieldspec.FieldSpec;
import org.gitopsmaven.kustomize.fieldspec.FieldWalk;
import org.gitopsmaven.kustomize.fieldspec.MissingField;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlMark;
import org.gitopsmaven.yaml.YamlTags;

/** Sets a number of replicas ({@code api/filters/replicacount}). */
public final class ReplicaFilter {

    private final FieldWalk walk;

    public ReplicaFilter(long count, YamlMark mark) {
        walk = new FieldWalk(
                MissingField.BECOMES_NUMBER, ScalarChange.to(Long.toString(count), YamlTags.INTEGER, mark));
    }

    public void apply(YamlMapping object, FieldSpec spec) {
        walk.apply(object, spec);
    }
}
