/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.syntax;

import java.util.List;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** A term of Rego, as it was written. */
public sealed interface Term {

    Location location();

    /** A value that stands in the text. */
    record Constant(Value value, Location location) implements Term {}

    /** A name: a variable, or what a name of the module or its imports means. */
    record Name(String name, Location location) implements Term {}

    /** A variable that a compiler has given a place in the frame of its rule. */
    record Local(int slot, String name, Location location) implements Term {

        public boolean isWildcard() {
            return name.startsWith(Terms.WILDCARD);
        }
    }

    /** What a path leads to below a head. */
    record Ref(Term head, List<Term> path, Location location) implements Term {}

    /** A call; the operator is a name or a path of names. */
    record Call(Term operator, List<Term> arguments, Location location) implements Term {}

    record ArrayTerm(List<Term> elements, Location location) implements Term {}

    record SetTerm(List<Term> elements, Location location) implements Term {}

    record ObjectTerm(List<ObjectEntry> entries, Location location) implements Term {}

    record ObjectEntry(Term key, Term value) {}

    /** A comprehension; only those of objects have a key. */
    record Comprehension(Kind kind, @Nullable Term key, Term value, Body body, Location location) implements Term {

        public enum Kind {
            ARRAY,
            SET,
            OBJECT
        }
    }
}
