/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.repository.EnvironmentName;
import org.gitopsmaven.repository.config.EnvironmentSettings;
import org.gitopsmaven.repository.config.TagPattern;
import org.gitopsmaven.repository.config.TagRules;
import org.gitopsmaven.repository.config.TagTemplate;
import org.jspecify.annotations.Nullable;

/**
 * The tag that an image gets in the next environment: the same where it fits there; else what the template of that
 * environment makes of what the tag says ({@code dev-5f1c2ab} → {@code staging-5f1c2ab}); else the one that was given.
 *
 * @param given what the user says; null for nothing
 */
record PromotedTag(
        EnvironmentSettings from,
        EnvironmentSettings to,
        @Nullable String given) {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    String of(String tag) {
        if (given != null) {
            return given;
        }
        if (tag.isEmpty() || fits(to.tags(), tag)) {
            return tag;
        }
        TagTemplate template = to.tags().template();
        if (template == null) {
            throw new GitOpsException(
                    "\"" + tag + "\" of " + from.name() + " must not run in " + to.name() + ": tags there match "
                            + to.tags().pattern(),
                    null,
                    "give the tag that the image has there: -Dgitops.promote.tag=…");
        }
        return expanded(tag, template, to.name());
    }

    private static boolean fits(TagRules rules, String tag) {
        TagPattern pattern = rules.pattern();
        return pattern == null || pattern.matches(tag);
    }

    private String expanded(String tag, TagTemplate template, EnvironmentName environment) {
        try {
            return template.expand(values(tag));
        } catch (GitOpsException e) {
            throw new GitOpsException(
                    "the tag of " + environment + " cannot be made from \"" + tag + "\": it is " + template.text(),
                    null,
                    "give the tag that the image has there: -Dgitops.promote.tag=…",
                    e);
        }
    }

    /** What the tag says, read by the template that made it. */
    private Map<String, String> values(String tag) {
        Map<String, String> values = new LinkedHashMap<>();
        TagTemplate made = from.tags().template();
        if (made == null) {
            return values;
        }
        StringBuilder regex = new StringBuilder();
        Matcher matcher = VARIABLE.matcher(made.text());
        int end = 0;
        while (matcher.find()) {
            regex.append(Pattern.quote(made.text().substring(end, matcher.start())));
            String name = matcher.group(1);
            regex.append(values.containsKey(name) ? "\\k<" + name + ">" : "(?<" + name + ">" + grammar(name) + ")");
            values.put(name, "");
            end = matcher.end();
        }
        regex.append(Pattern.quote(made.text().substring(end)));
        Matcher read = Pattern.compile(regex.toString()).matcher(tag);
        if (!read.matches()) {
            return Map.of();
        }
        values.replaceAll((name, empty) -> read.group(name));
        return values;
    }

    private static String grammar(String variable) {
        return switch (variable) {
            case "commit" -> "[0-9a-f]{40,64}";
            case "shortCommit" -> "[0-9a-f]{7,12}";
            case "build" -> "[0-9]+";
            default -> "[\\w.-]+?";
        };
    }
}
