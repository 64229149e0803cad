/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template;

import java.util.List;
import org.gitopsmaven.golang.GoMap;
import org.gitopsmaven.golang.GoNil;
import org.gitopsmaven.golang.GoQuote;
import org.gitopsmaven.golang.GoType;
import org.gitopsmaven.golang.GoValue;
import org.gitopsmaven.golang.GoVersion;

/** Looks up fields. Ported from {@code evalField} of {@code text/template/exec}. */
final class Fields {

    private final MissingKey missingKey;
    private final Failure failure;

    Fields(MissingKey missingKey, Failure failure) {
        this.missingKey = missingKey;
        this.failure = failure;
    }

    /**
     * The value at the end of a path.
     *
     * @param given whether the last field was given arguments, which only a method takes
     */
    GoValue chain(GoValue receiver, List<String> path, boolean given) {
        GoValue value = receiver;
        for (int i = 0; i < path.size(); i++) {
            GoType known = i > 0 ? GoType.ANY : value.type(); // what a map of anything holds is of no known type
            value = field(value, known, path.get(i), given && i == path.size() - 1);
        }
        return value;
    }

    private GoValue field(GoValue receiver, GoType known, String name, boolean given) {
        if (receiver == GoNil.MISSING) {
            if (missingKey == MissingKey.ERROR) {
                throw failure.because("nil data; no entry for key " + GoQuote.quote(name));
            }
            return GoNil.MISSING;
        }
        if (receiver.isNil()) {
            throw failure.because("nil pointer evaluating interface {}." + name);
        }
        if (receiver instanceof GoVersion version) {
            GoValue part = version.part(name);
            if (part != null) {
                return part;
            }
        }
        if (receiver instanceof GoMap map) {
            if (given) {
                throw failure.because(name + " is not a method but has arguments");
            }
            GoValue value = map.get(name);
            return value == null ? missing(map.type(), name) : value;
        }
        throw failure.because("can't evaluate field " + name + " in type " + known);
    }

    private GoValue missing(GoType type, String name) {
        return switch (missingKey) {
            case DEFAULT -> GoNil.MISSING;
            case ZERO -> type.elementType().zero();
            case ERROR -> throw failure.because("map has no entry for key " + GoQuote.quote(name));
        };
    }
}
