/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.application;

import org.gitopsmaven.helm.HelmParameter;

/**
 * A value set by name.
 *
 * @param forceString whether it stays a string
 */
public record NamedParameter(String name, String value, boolean forceString) {

    /**
     * What Helm is given: commas are escaped unless the value is a list in braces. Ported from
     * {@code cleanSetParameters} of {@code util/helm/cmd}.
     */
    public HelmParameter forHelm() {
        boolean list = value.startsWith("{") && value.endsWith("}");
        String expression = name + "=" + (list ? value : value.replaceAll("(?<!\\\\),", "\\\\,"));
        return forceString ? HelmParameter.setString(expression) : HelmParameter.set(expression);
    }
}
