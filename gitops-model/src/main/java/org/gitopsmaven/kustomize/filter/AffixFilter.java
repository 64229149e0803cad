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

/** Puts a prefix before and a suffix behind a text ({@code api/filters/prefix}, {@code api/filters/suffix}). */
public final class AffixFilter {

    private final FieldWalk walk;

    private AffixFilter(String prefix, String suffix, YamlMark mark) {
        walk = new FieldWalk(MissingField.BECOMES_TEXT, new ScalarChange(text -> prefix + text + suffix, null, mark));
    }

    public static AffixFilter prefix(String prefix, YamlMark mark) {
        return new AffixFilter(prefix, "", mark);
    }

    public static AffixFilter suffix(String suffix, YamlMark mark) {
        return new AffixFilter("", suffix, mark);
    }

    public void apply(YamlMapping object, FieldSpec spec) {
        walk.apply(object, spec);
    }
}
