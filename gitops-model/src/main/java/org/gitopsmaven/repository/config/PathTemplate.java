/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository.config;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.Suggestion;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.EnvironmentName;

/** Paths from the root of the repository, with names in braces. */
final class PathTemplate {

    private static final List<String> VARIABLES = List.of("application", "environment");
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");

    private PathTemplate() {}

    static String checked(String path, Location location) {
        if (List.of(path.split("/", -1)).contains("..")) {
            throw new GitOpsException("\"" + path + "\" leaves the repository", location);
        }
        Matcher matcher = VARIABLE.matcher(path);
        while (matcher.find()) {
            if (!VARIABLES.contains(matcher.group(1))) {
                throw new GitOpsException(
                        "unknown variable " + matcher.group() + Suggestion.phrase(matcher.group(1), VARIABLES),
                        location,
                        "there are: {" + String.join("}, {", VARIABLES) + "}");
            }
        }
        return path;
    }

    static String expand(String path, ApplicationName application, EnvironmentName environment) {
        return path.replace("{application}", application.value()).replace("{environment}", environment.value());
    }
}
