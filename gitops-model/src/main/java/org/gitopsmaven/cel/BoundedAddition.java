/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel;

import dev.cel.common.CelOptions;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.RuntimeEquality;
import dev.cel.runtime.RuntimeHelpers;
import dev.cel.runtime.standard.AddOperator.AddOverload;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.gitopsmaven.cel.function.Bounds;

/**
 * The {@code +} of CEL, except that texts and lists do not grow without end: an expression of a few lines can double
 * what it holds forty times.
 */
final class BoundedAddition {

    private BoundedAddition() {}

    static Collection<CelFunctionBinding> bindings(CelOptions options) {
        RuntimeEquality equality = RuntimeEquality.create(RuntimeHelpers.create(), options);
        List<CelFunctionBinding> overloads = new ArrayList<>();
        for (AddOverload overload : AddOverload.values()) {
            if (overload != AddOverload.ADD_STRING && overload != AddOverload.ADD_LIST) {
                overloads.add(overload.newFunctionBinding(options, equality));
            }
        }
        overloads.add(CelFunctionBinding.from("add_string", String.class, String.class, BoundedAddition::texts));
        overloads.add(CelFunctionBinding.from("add_list", List.class, List.class, BoundedAddition::lists));
        return CelFunctionBinding.fromOverloads("_+_", overloads);
    }

    private static String texts(String one, String other) {
        Bounds.checkText((long) one.length() + other.length());
        return one + other;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> lists(List<?> one, List<?> other) {
        Bounds.checkList((long) one.size() + other.size());
        return RuntimeHelpers.concat((List<Object>) one, (List<Object>) other);
    }
}
