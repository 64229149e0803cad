/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.List;
import java.util.Objects;

/** Whether two trees mean the same: values as a dialect reads them, keys in any order, no styles, comments or places. */
public final class YamlEquality {

    private final YamlDialect dialect;

    private YamlEquality(YamlDialect dialect) {
        this.dialect = dialect;
    }

    public static boolean same(YamlNode a, YamlNode b, YamlDialect dialect) {
        return new YamlEquality(dialect).same(a, b);
    }

    private boolean same(YamlNode a, YamlNode b) {
        if (a instanceof YamlScalar left && b instanceof YamlScalar right) {
            return dialect.valueOf(left).equals(dialect.valueOf(right));
        }
        if (a instanceof YamlSequence left && b instanceof YamlSequence right) {
            return sameItems(left.items(), right.items());
        }
        return a instanceof YamlMapping left && b instanceof YamlMapping right && sameEntries(left, right);
    }

    private boolean sameItems(List<YamlNode> left, List<YamlNode> right) {
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

    /** Duplicate keys are equal when they come in the same order. */
    private boolean sameEntries(YamlMapping left, YamlMapping right) {
        if (left.size() != right.size()) {
            return false;
        }
        List<YamlEntry> a = SortedEntries.byName(left);
        List<YamlEntry> b = SortedEntries.byName(right);
        for (int i = 0; i < a.size(); i++) {
            boolean sameKey = Objects.equals(
                    dialect.valueOf(a.get(i).key()), dialect.valueOf(b.get(i).key()));
            if (!sameKey || !same(a.get(i).value(), b.get(i).value())) {
                return false;
            }
        }
        return true;
    }
}
