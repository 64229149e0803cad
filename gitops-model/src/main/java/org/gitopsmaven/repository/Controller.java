/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.util.Locale;

/** Who applies a target. */
public enum Controller {
    /** Nobody that is known: the plain rules of the engine hold. */
    NONE,
    ARGOCD,
    FLUX,
    IDPBUILDER;

    /** The word that {@code index.json} uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
