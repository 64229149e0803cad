/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.substitute;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The variables of a substitution.
 *
 * @param values by name; line feeds are taken out of the values, as Flux does
 * @param undefined what becomes of an expression with an undefined variable
 */
public record Variables(Map<String, String> values, Undefined undefined) {

    /** What becomes of an expression whose variable is not defined and that names no default. */
    public enum Undefined {
        /** The variable counts as empty: what Flux does unless it is told otherwise. */
        EMPTY,
        /** It is an error. */
        REFUSED,
        /** It stays as it is written: for variables whose values are known elsewhere. */
        KEPT
    }

    private static final Pattern NAME = Pattern.compile("[_a-zA-Z][_a-zA-Z0-9]*");

    public Variables {
        Map<String, String> clean = new LinkedHashMap<>();
        values.forEach((name, value) -> clean.put(checked(name), value.replace("\n", "")));
        values = Map.copyOf(clean);
    }

    /** Variables that leave an undefined one empty. */
    public static Variables of(Map<String, String> values) {
        return new Variables(values, Undefined.EMPTY);
    }

    /** The same variables with undefined ones refused. */
    public Variables asStrict() {
        return new Variables(values, Undefined.REFUSED);
    }

    /** The same variables with expressions of undefined ones left as they are. */
    public Variables keepingUndefined() {
        return new Variables(values, Undefined.KEPT);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** The value, empty for an undefined variable, or null for one that is missed or kept. */
    @Nullable
    String lookup(String name) {
        String value = values.get(name);
        return value == null && undefined == Undefined.EMPTY ? "" : value;
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new SubstitutionException(
                    "",
                    "'" + name + "' var name is invalid, must match '^[_[:alpha:]][_[:alpha:][:digit:]]*$'",
                    null,
                    "rename the key in postBuild.substitute or in the ConfigMap or Secret of substituteFrom");
        }
        return name;
    }
}
