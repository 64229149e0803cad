/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema;

/**
 * Texts in the place of which something else is put after rendering: variables of Flux, values encrypted by SOPS, and
 * references of argocd-vault-plugin, vals and 1Password.
 */
public final class Placeholder {

    private Placeholder() {}

    public static boolean isIn(String text) {
        return text.contains("${")
                || text.startsWith("ENC[")
                || text.startsWith("ref+")
                || text.startsWith("op://")
                || text.contains("<path:");
    }
}
