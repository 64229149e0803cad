/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gitopsmaven.finding.Suggestion;
import org.gitopsmaven.schema.object.Manifest;
import org.jspecify.annotations.Nullable;

/** Names of objects of one kind, by the name they have and by those they had before kustomize changed them. */
final class KnownNames {

    /** What kustomize appends to generated names: ten of these. */
    private static final String LETTERS = "bcdfghkmt2456789";

    private static final int HASH = 10;

    /** Among more names than these some differ by a letter from any other. */
    private static final int MOST_GUESSES = 300;

    private final Set<String> names = new LinkedHashSet<>();
    private final Map<String, String> newNames = new HashMap<>();
    private final Map<String, List<String>> guesses = new HashMap<>();

    KnownNames(List<Named> objects) {
        for (Named object : objects) {
            names.add(object.name());
            newNames.putIfAbsent(object.oldName(), object.name());
            String unhashed = unhashed(object.name());
            if (unhashed != null) {
                newNames.putIfAbsent(unhashed, object.name());
            }
        }
    }

    private static @Nullable String unhashed(String name) {
        int hyphen = name.length() - HASH - 1;
        if (hyphen < 0 || name.charAt(hyphen) != '-') {
            return null;
        }
        for (int i = hyphen + 1; i < name.length(); i++) {
            if (LETTERS.indexOf(name.charAt(i)) < 0) {
                return null;
            }
        }
        return name.substring(0, hyphen);
    }

    Set<String> names() {
        return names;
    }

    /** The name of the object that had this one. */
    Optional<String> newNameOf(String old) {
        return Optional.ofNullable(newNames.get(old));
    }

    /** Whether a name that is not among these is likely to be wrong. */
    boolean mayMean(Reference reference, Manifest object) {
        if (object.kind().equals("HorizontalPodAutoscaler")) {
            return !names.isEmpty();
        }
        return names.size() <= MOST_GUESSES
                && guesses.computeIfAbsent(reference.name(), this::slips).stream()
                        .anyMatch(name -> !hasDifference(object.name(), reference.name(), name));
    }

    private List<String> slips(String wanted) {
        return names.stream().filter(name -> isSlip(wanted, name)).toList();
    }

    /** Whether the word that tells two names apart is in the name of who refers as well: it is meant as it stands. */
    private static boolean hasDifference(String referrer, String wanted, String name) {
        List<String> different = new ArrayList<>(words(wanted));
        different.removeAll(words(name));
        return different.size() == 1 && words(referrer).contains(different.get(0));
    }

    private static List<String> words(String name) {
        return List.of(name.split("[^A-Za-z0-9]+"));
    }

    /** One letter too many, too few, wrong or swapped; not a number, and not a plural. */
    private static boolean isSlip(String name, String meant) {
        return name.length() >= 5
                && Suggestion.isSlip(name, meant)
                && !letters(name).equals(letters(meant))
                && !(name + "s").equals(meant)
                && !(meant + "s").equals(name);
    }

    private static String letters(String name) {
        return name.replaceAll("[0-9]", "");
    }
}
