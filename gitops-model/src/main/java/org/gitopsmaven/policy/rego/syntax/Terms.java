/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.syntax;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.policy.rego.syntax.Term.Call;
import org.gitopsmaven.policy.rego.syntax.Term.Constant;
import org.gitopsmaven.policy.rego.syntax.Term.Name;
import org.gitopsmaven.policy.rego.syntax.Term.Ref;
import org.gitopsmaven.policy.rego.value.StringValue;
import org.jspecify.annotations.Nullable;

/** Ways to make terms and to look at them. */
public final class Terms {

    static final String WILDCARD = "$w";

    private Terms() {}

    public static Term text(String text, Location location) {
        return new Constant(StringValue.of(text), location);
    }

    /** A call of a builtin, whatever names a module defines: the operator is a constant text. */
    public static Call call(String builtin, Location location, Term... arguments) {
        return new Call(text(builtin, location), List.of(arguments), location);
    }

    /** The text of a constant string; null for all else. */
    public static @Nullable String textOf(Term term) {
        return term instanceof Constant constant && constant.value() instanceof StringValue string
                ? string.text()
                : null;
    }

    /** The names of a name or of a path of names; null when the term is something else. */
    public static @Nullable List<String> names(Term term) {
        if (term instanceof Name name) {
            return List.of(name.name());
        }
        if (term instanceof Ref ref && ref.head() instanceof Name name) {
            List<String> names = new ArrayList<>(List.of(name.name()));
            for (Term step : ref.path()) {
                String text = textOf(step);
                if (text == null) {
                    return null;
                }
                names.add(text);
            }
            return names;
        }
        return null;
    }
}
