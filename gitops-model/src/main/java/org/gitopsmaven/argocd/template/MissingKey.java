/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template;

import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.golang.GoQuote;

/** What a key that a map does not have gives: the option {@code missingkey} of a template. */
public enum MissingKey {
    /** No value, printed as {@code <no value>}. */
    DEFAULT,
    /** The zero value of the map's type. */
    ZERO,
    /** An error. */
    ERROR;

    /** Reads {@code goTemplateOptions}; the last one wins, an unknown one is an error. */
    public static MissingKey of(List<String> options) {
        MissingKey result = DEFAULT;
        for (String option : options) {
            result = switch (option) {
                case "missingkey=default", "missingkey=invalid" -> DEFAULT;
                case "missingkey=zero" -> ZERO;
                case "missingkey=error" -> ERROR;
                default ->
                    throw new GitOpsException(
                            "unrecognized option: " + GoQuote.quote(option),
                            null,
                            "the options are missingkey=default, missingkey=zero and missingkey=error");
            };
        }
        return result;
    }
}
