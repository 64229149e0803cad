/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.replacement;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.kustomize.tree.Nodes;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlMark;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/**
 * One replacement ({@code api/types/replacement.go}).
 *
 * @param source where the value comes from; null when it is given
 * @param sourceValue the value itself; null when it comes from a resource
 * @param targets where it goes; null when nothing is said
 * @param mark where the replacement was written
 */
public record Replacement(
        @Nullable ReplacementSource source,
        @Nullable YamlScalar sourceValue,
        @Nullable List<ReplacementTarget> targets,
        YamlMark mark) {

    /** The replacement that an entry describes, which was checked for unknown fields and wrong types. */
    public static Replacement of(YamlMapping entry) {
        YamlMapping source = entry.mapping("source");
        return new Replacement(
                source == null ? null : ReplacementSource.of(source),
                entry.get("sourceValue") instanceof YamlScalar value && !Nodes.isNull(value) ? value : null,
                entry.get("targets") instanceof YamlSequence targets ? targets(targets) : null,
                entry.mark());
    }

    private static List<ReplacementTarget> targets(YamlSequence list) {
        List<ReplacementTarget> targets = new ArrayList<>(list.size());
        for (YamlNode target : list) {
            if (target instanceof YamlMapping mapping) {
                targets.add(ReplacementTarget.of(mapping));
            }
        }
        return targets;
    }
}
