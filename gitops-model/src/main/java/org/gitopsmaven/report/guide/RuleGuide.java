/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.report.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What there is to say of rules, in Markdown: the resource {@code rules.md} of this package, one section per rule. */
public final class RuleGuide {

    private static final String RESOURCE = "rules.md";
    private static final String HEADING = "## ";

    private final Map<String, String> sections = new LinkedHashMap<>();

    private RuleGuide(String text) {
        for (String section : text.split("(?m)^" + HEADING)) {
            int end = section.indexOf('\n');
            if (end > 0) {
                sections.put(
                        section.substring(0, end).strip(),
                        section.substring(end + 1).strip());
            }
        }
    }

    public static RuleGuide read() {
        try (InputStream stream = RuleGuide.class.getResourceAsStream(RESOURCE)) {
            byte[] bytes = Objects.requireNonNull(stream, RESOURCE).readAllBytes();
            return new RuleGuide(new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Why the rule is there, an example and what to do. */
    public Optional<String> of(String rule) {
        return Optional.ofNullable(sections.get(rule));
    }

    /** The rules that have a section. */
    Set<String> rules() {
        return sections.keySet();
    }
}
