/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.golang;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A Go slice.
 *
 * @param element the type of its items
 */
public record GoList(GoType element, List<GoValue> items) implements GoValue {

    public GoList {
        items = List.copyOf(items);
    }

    /** A slice of anything. */
    public static GoList of(List<? extends GoValue> items) {
        return new GoList(GoType.ANY, List.copyOf(items));
    }

    public static GoList ofStrings(List<String> texts) {
        return new GoList(
                GoType.STRING, texts.stream().<GoValue>map(GoString::new).toList());
    }

    @Override
    public GoType type() {
        return GoType.sliceOf(element);
    }

    @Override
    public boolean isTrue() {
        return !items.isEmpty();
    }

    @Override
    public String print() {
        return items.stream().map(GoValue::print).collect(Collectors.joining(" ", "[", "]"));
    }
}
