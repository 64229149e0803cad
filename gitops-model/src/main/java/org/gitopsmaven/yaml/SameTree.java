/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.List;

/** Whether two trees are the same to every reader: order of keys, texts and types in both dialects. */
final class SameTree {

    private SameTree() {}

    static boolean same(List<YamlNode> left, List<YamlNode> right) {
        if (left.size() != right.size()) {
            return false;
        }
        for (int i = 0; i < left.size(); i++) {
            if (!same(left.get(i), right.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(YamlNode left, YamlNode right) {
        if (left instanceof YamlScalar a && right instanceof YamlScalar b) {
            return same(a, b);
        }
        if (left instanceof YamlSequence a && right instanceof YamlSequence b) {
            return same(a.items(), b.items());
        }
        return left instanceof YamlMapping a && right instanceof YamlMapping b && sameEntries(a.entries(), b.entries());
    }

    private static boolean sameEntries(List<YamlEntry> left, List<YamlEntry> right) {
        if (left.size() != right.size()) {
            return false;
        }
        for (int i = 0; i < left.size(); i++) {
            YamlEntry a = left.get(i);
            YamlEntry b = right.get(i);
            if (!same(a.key(), b.key()) || !same(a.value(), b.value())) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(YamlScalar a, YamlScalar b) {
        if (a == b) {
            return true;
        }
        for (YamlDialect dialect : YamlDialect.values()) {
            if (!value(a, dialect).equals(value(b, dialect))) {
                return false;
            }
        }
        return true;
    }

    /** A value, or the scalar's text and tag where they do not fit each other. */
    private static Object value(YamlScalar scalar, YamlDialect dialect) {
        try {
            return dialect.valueOf(scalar);
        } catch (YamlException e) {
            return List.of(scalar.text(), String.valueOf(scalar.tag()));
        }
    }
}
