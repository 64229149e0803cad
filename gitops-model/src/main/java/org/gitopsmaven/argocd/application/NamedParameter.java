/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.application;

/**
 * A value set by name, as with {@code --set}.
 *
 * @param forceString whether it stays a string, as with {@code --set-string}
 */
public record NamedParameter(String name, String value, boolean forceString) {

    /**
     * What stands behind {@code --set}: commas are escaped unless the value is a list in braces. Ported from
     * {@code cleanSetParameters} of {@code util/helm/cmd}.
     */
    public String argument() {
        boolean list = value.startsWith("{") && value.endsWith("}");
        return name + "=" + (list ? value : value.replaceAll("(^|[^\\\\]),", "$1\\\\,"));
    }
}
