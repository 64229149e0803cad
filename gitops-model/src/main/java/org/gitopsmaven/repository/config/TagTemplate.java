/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository.config;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.Suggestion;

/** The tag of an image that is named without one: {@code dev-{shortCommit}}, {@code v{version}}. */
public record TagTemplate(String text, Location location) {

    /** What may stand in braces. */
    public static final List<String> VARIABLES = List.of("branch", "build", "commit", "shortCommit", "version");

    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");

    public TagTemplate {
        Matcher matcher = VARIABLE.matcher(text);
        while (matcher.find()) {
            if (!VARIABLES.contains(matcher.group(1))) {
                throw new GitOpsException(
                        "unknown variable " + matcher.group() + Suggestion.phrase(matcher.group(1), VARIABLES),
                        location,
                        "there are: {" + String.join("}, {", VARIABLES) + "}");
            }
        }
    }

    /**
     * The tag.
     *
     * @param values of the variables by name, as far as the build knows them
     * @throws GitOpsException when one that is used is not known
     */
    public String expand(Map<String, String> values) {
        return VARIABLE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(value(match.group(1), values)));
    }

    private String value(String name, Map<String, String> values) {
        String value = values.get(name);
        if (value == null || value.isEmpty()) {
            throw new GitOpsException(
                    "the tag \"" + text + "\" needs {" + name + "}, which this build does not know",
                    location,
                    "name the image with its tag (-Dgitops.image)");
        }
        return value;
    }
}
