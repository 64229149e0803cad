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
 * @param strict whether an undefined variable is an error rather than empty
 */
public record Variables(Map<String, String> values, boolean strict) {

    private static final Pattern NAME = Pattern.compile("[_a-zA-Z][_a-zA-Z0-9]*");

    public Variables {
        Map<String, String> clean = new LinkedHashMap<>();
        values.forEach((name, value) -> clean.put(checked(name), value.replace("\n", "")));
        values = Map.copyOf(clean);
    }

    /** Variables that leave an undefined one empty. */
    public static Variables of(Map<String, String> values) {
        return new Variables(values, false);
    }

    /** The same variables with undefined ones refused. */
    public Variables asStrict() {
        return new Variables(values, true);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** The value, empty for an undefined variable, or null for one that strict mode misses. */
    @Nullable
    String lookup(String name) {
        String value = values.get(name);
        return value == null && !strict ? "" : value;
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
