/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.chart;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Replaces {@code .Capabilities.APIVersions.Has} in the actions of a template by a lookup in a list of our own: helm-java
 * has no option for API versions. The operand stays where it is, on its line.
 */
final class ApiVersionTest {

    private static final Pattern HAS = Pattern.compile("[\\w$.]++(?<=\\.APIVersions\\.Has)\\b");
    private static final String USE = ".APIVersions.Has";

    private final String replacement;

    ApiVersionTest(List<String> apiVersions) {
        replacement = apiVersions.stream()
                .distinct()
                .map(version -> "\"" + version.replaceAll("[^\\w./-]", "") + "\" 1")
                .collect(Collectors.joining(" ", "hasKey (dict ", ")"));
    }

    static boolean isUsedIn(String template) {
        return template.contains(USE);
    }

    /** Whether a template looks at the list in another way, which stays Helm's own. */
    static boolean isListUsedIn(String template) {
        return template.replace(USE, "").contains(".APIVersions");
    }

    String rewrite(String template, IntConsumer changedLine) {
        StringBuilder result = new StringBuilder();
        int line = 1;
        int at = 0;
        for (int open = template.indexOf("{{"); open >= 0; open = template.indexOf("{{", at)) {
            int close = template.indexOf("}}", open);
            int end = close < 0 ? template.length() : close + 2;
            String action = template.substring(open, end);
            Matcher matcher = HAS.matcher(action);
            result.append(template, at, open);
            line += lines(template, at, open);
            if (isUsedIn(action)) {
                int first = line;
                result.append(matcher.replaceAll(found -> {
                    changedLine.accept(first + lines(action, 0, found.start()));
                    return Matcher.quoteReplacement(replacement);
                }));
            } else {
                result.append(action);
            }
            line += lines(action, 0, action.length());
            at = end;
        }
        return result.append(template, at, template.length()).toString();
    }

    private static int lines(String text, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += text.charAt(i) == '\n' ? 1 : 0;
        }
        return count;
    }
}
