/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Suggestion;

/** How the objects of a target are written. */
public enum TreeFormat {
    /** One file per object: {@code prod/web/deployment-web.yaml}. */
    RESOURCES("resources"),
    /** One file per target, objects in apply order: {@code prod/web.yaml}. */
    SINGLE("single"),
    /** As Argo CD's source hydrator commits them: {@code <branch>/<path>/manifest.yaml} with what it was made of. */
    HYDRATOR("hydrator");

    private final String word;

    TreeFormat(String word) {
        this.word = word;
    }

    /** Accepts what users write for {@code gitops.render.format}. */
    public static TreeFormat of(String text) {
        for (TreeFormat format : values()) {
            if (format.word.equals(text)) {
                return format;
            }
        }
        String known = Arrays.stream(values()).map(TreeFormat::word).collect(Collectors.joining(", "));
        throw new GitOpsException(
                "unknown render format '" + text + "'"
                        + Suggestion.phrase(
                                text,
                                Arrays.stream(values()).map(TreeFormat::word).toList()),
                null,
                "there are: " + known);
    }

    public String word() {
        return word;
    }
}
