/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.function;

import java.util.List;
import org.gitopsmaven.golang.GoBool;
import org.gitopsmaven.golang.GoFloat;
import org.gitopsmaven.golang.GoInt;
import org.gitopsmaven.golang.GoMap;
import org.gitopsmaven.golang.GoNil;
import org.gitopsmaven.golang.GoString;
import org.gitopsmaven.golang.GoValue;

/** The arguments of a call, already of the types that the function declares. */
public record Arguments(List<GoValue> all) {

    public Arguments {
        all = List.copyOf(all);
    }

    int count() {
        return all.size();
    }

    GoValue get(int index) {
        return all.get(index);
    }

    /** Those from {@code index} on. */
    List<GoValue> from(int index) {
        return all.subList(index, all.size());
    }

    String text(int index) {
        return ((GoString) all.get(index)).value();
    }

    long integer(int index) {
        return ((GoInt) all.get(index)).value();
    }

    boolean bool(int index) {
        return ((GoBool) all.get(index)).value();
    }

    double decimal(int index) {
        return ((GoFloat) all.get(index)).value();
    }

    /** A map; a nil one is empty, as Go reads it. */
    GoMap map(int index) {
        return all.get(index) instanceof GoMap map ? map : new GoMap();
    }

    /** An argument of any type; nil whether it was missing or given. */
    GoValue any(int index) {
        GoValue value = all.get(index);
        return value.isNil() ? GoNil.NIL : value;
    }
}
