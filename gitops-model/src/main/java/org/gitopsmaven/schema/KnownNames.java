/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of objects of one kind, by the name they have and by those they had before kustomize changed them. */
final class KnownNames {

    /** What kustomize appends to generated names: ten of its sixteen letters. */
    private static final Pattern HASHED = Pattern.compile("(.*)-[bcdfghkmt2456789]{10}");

    private final Set<String> names = new LinkedHashSet<>();
    private final Map<String, String> newNames = new HashMap<>();

    KnownNames(List<Named> objects) {
        for (Named object : objects) {
            names.add(object.name());
            newNames.putIfAbsent(object.oldName(), object.name());
            Matcher hashed = HASHED.matcher(object.name());
            if (hashed.matches()) {
                newNames.putIfAbsent(hashed.group(1), object.name());
            }
        }
    }

    Set<String> names() {
        return names;
    }

    /** The name of the object that had this one. */
    Optional<String> newNameOf(String old) {
        return Optional.ofNullable(newNames.get(old));
    }
}
