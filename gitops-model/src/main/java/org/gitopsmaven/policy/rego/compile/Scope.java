/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.compile;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.policy.rego.syntax.RegoException;
import org.gitopsmaven.policy.rego.syntax.Term.Local;
import org.jspecify.annotations.Nullable;

/** The variables that are declared in a body, and around it. Each declaration is a variable of its own. */
final class Scope {

    private final @Nullable Scope outer;
    private final Slots slots;
    private final Map<String, Local> declared = new HashMap<>();

    /** The variables of one rule. */
    private static final class Slots {
        private int count;
        private final Map<String, Local> free = new HashMap<>();
    }

    /** The scope of a rule. */
    Scope() {
        this(null, new Slots());
    }

    private Scope(@Nullable Scope outer, Slots slots) {
        this.outer = outer;
        this.slots = slots;
    }

    Scope inner() {
        return new Scope(this, slots);
    }

    int slots() {
        return slots.count;
    }

    /** A variable that nobody has declared here before. */
    Local declare(String name, Location location) {
        if (declared.containsKey(name)) {
            throw RegoException.compile("var " + name + " assigned above", location);
        }
        return declareAgain(name, location);
    }

    /** A variable, the same one when it has been declared here before. */
    Local declareAgain(String name, Location location) {
        return declared.computeIfAbsent(name, key -> fresh(key, location));
    }

    @Nullable
    Local find(String name) {
        for (Scope scope = this; scope != null; scope = scope.outer) {
            Local local = scope.declared.get(name);
            if (local != null) {
                return local;
            }
        }
        return null;
    }

    /** The variable of a name that nobody declares: one for the whole rule. */
    Local free(String name, Location location) {
        return slots.free.computeIfAbsent(name, key -> fresh(key, location));
    }

    /** A variable that no user can name. */
    Local hidden(Location location) {
        return fresh("$h" + slots.count, location);
    }

    /** The variables that a user named, by name, with their slots. */
    Map<String, Integer> variables() {
        Map<String, Integer> variables = new TreeMap<>();
        slots.free.forEach((name, local) -> variables.put(name, local.slot()));
        declared.forEach((name, local) -> variables.put(name, local.slot()));
        variables.keySet().removeIf(name -> name.startsWith("$"));
        return variables;
    }

    private Local fresh(String name, Location location) {
        return new Local(slots.count++, name, location);
    }
}
