/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Suggestion;

/**
 * The message of a commit as a team wants it. Its first line is the subject; {@code {changes}} stands for one line per
 * change. Trailers follow in any case.
 */
public final class MessageTemplate {

    private static final List<String> NAMES = List.of(
            "application", "environment", "before", "after", "version", "operation", "changes", "build", "commit");
    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z]+)}");

    private final String text;

    private MessageTemplate(String text) {
        this.text = text;
    }

    /** Reads a template; a variable that there is not is an error. */
    public static MessageTemplate of(String text) {
        if (text.isBlank()) {
            throw new GitOpsException("the message of the commit is empty", null, "leave it out for the usual one");
        }
        Matcher matcher = VARIABLE.matcher(text);
        while (matcher.find()) {
            if (!NAMES.contains(matcher.group(1))) {
                throw new GitOpsException(
                        "there is no " + matcher.group() + " in messages" + Suggestion.phrase(matcher.group(1), NAMES),
                        null,
                        "there are: {" + String.join("}, {", NAMES) + "}");
            }
        }
        return new MessageTemplate(text.strip());
    }

    /** The lines of the message. */
    List<String> lines(Map<String, String> values) {
        String filled = VARIABLE.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(values.getOrDefault(match.group(1), "")));
        return filled.lines().map(String::stripTrailing).toList();
    }
}
