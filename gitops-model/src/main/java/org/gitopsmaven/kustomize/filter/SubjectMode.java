/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.filter;

import org.gitopsmaven.kustomize.KustomizeException;

/** Which subjects of role bindings get the namespace ({@code setRoleBindingSubjects}). */
public enum SubjectMode {
    /** Those named {@code default}. */
    DEFAULT_ONLY("defaultOnly"),
    ALL_SERVICE_ACCOUNTS("allServiceAccounts"),
    NONE("none");

    private final String word;

    SubjectMode(String word) {
        this.word = word;
    }

    /**
     * The mode of this name; the first for an empty one.
     *
     * @throws KustomizeException for a name that there is not
     */
    public static SubjectMode of(String word) {
        if (word.isEmpty()) {
            return DEFAULT_ONLY;
        }
        for (SubjectMode mode : values()) {
            if (mode.word.equals(word)) {
                return mode;
            }
        }
        throw new KustomizeException("invalid value \"" + word + "\" for setRoleBindingSubjects: must be one of \""
                + DEFAULT_ONLY.word + "\", \"" + NONE.word + "\" or \"" + ALL_SERVICE_ACCOUNTS.word + "\"");
    }
}
