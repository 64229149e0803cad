/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.testing;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;

/**
 * How many violations are expected.
 *
 * @param violations a number, {@code yes} for at least one, or {@code no}
 * @param message what the messages of those that count match; null when all count
 */
record GatorAssertion(String violations, @Nullable Pattern message, Location location) {

    /** Where nothing is asserted, no violation is expected. */
    static GatorAssertion none(Location location) {
        return new GatorAssertion("no", null, location);
    }

    static GatorAssertion of(YamlMapping assertion) {
        Location location = assertion.mark().location();
        String violations = assertion.text("violations");
        String message = assertion.text("message");
        String wanted = violations == null ? "yes" : word(violations);
        if (!wanted.equals("yes") && !wanted.equals("no") && !wanted.matches("[0-9]{1,9}")) {
            throw new GitOpsException(
                    "violations cannot be \"" + violations + "\"", location, "write yes, no, or a number");
        }
        try {
            return new GatorAssertion(wanted, message == null ? null : Pattern.compile(message), location);
        } catch (PatternSyntaxException e) {
            throw new GitOpsException("message is no regular expression: " + e.getDescription(), location, null, e);
        }
    }

    private static String word(String violations) {
        return switch (violations) {
            case "true", "True", "Yes", "YES" -> "yes";
            case "false", "False", "No", "NO" -> "no";
            default -> violations;
        };
    }

    PolicyTestResult judge(String name, List<String> messages) {
        long count = messages.stream()
                .filter(text -> message == null || message.matcher(text).find())
                .count();
        boolean right = switch (violations) {
            case "yes" -> count > 0;
            case "no" -> count == 0;
            default -> count == Long.parseLong(violations);
        };
        return right
                ? PolicyTestResult.passed(name, location)
                : PolicyTestResult.failed(name, "got " + got(messages) + ", want " + wanted(), location);
    }

    private static String got(List<String> messages) {
        return messages.isEmpty() ? "no violation" : "\"" + String.join("\", \"", messages) + "\"";
    }

    private String wanted() {
        String what = violations.equals("yes") ? "at least one violation" : violations + " violations";
        return message == null ? what : what + " with a message like " + message;
    }
}
