/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The settings that an application ships in {@code application.properties} or {@code application.yaml}, as they hold
 * when nothing outside overrides them. Names are compared without dashes and case, as the frameworks do.
 */
public final class ApplicationProperties {

    public static final ApplicationProperties NONE = new ApplicationProperties(Map.of());

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^${}:]+)(?::([^{}]*))?}");
    private static final int MOST_PLACEHOLDERS = 32;
    private static final String PRODUCTION = "%prod.";

    private final Map<String, String> values;

    private ApplicationProperties(Map<String, String> values) {
        this.values = values;
    }

    public static ApplicationProperties of(Map<String, String> values) {
        Map<String, String> canonical = new HashMap<>();
        values.forEach((name, value) -> canonical.put(canonical(name), value));
        return new ApplicationProperties(canonical);
    }

    /**
     * Reads the first of these directories that holds any such file: what was compiled, else the sources.
     *
     * @throws org.gitopsmaven.finding.GitOpsException when a file cannot be read as what its name says
     */
    public static ApplicationProperties read(List<Path> directories) {
        for (Path directory : directories) {
            Map<String, String> values = new ApplicationFiles(directory).read();
            if (!values.isEmpty()) {
                return of(values);
            }
        }
        return NONE;
    }

    /** The value with its placeholders resolved; null when there is none or only the environment knows it. */
    @Nullable
    String text(String name) {
        String value = raw(name);
        return value == null ? null : resolved(value.strip());
    }

    String text(String name, String otherwise) {
        String value = text(name);
        return value == null ? otherwise : value;
    }

    /** Whether the value is the word {@code true} or {@code false} that is asked for. */
    boolean says(String name, boolean expected) {
        return Boolean.toString(expected).equalsIgnoreCase(text(name));
    }

    /** The value as a number; null when there is none or it is not one. */
    @Nullable
    Integer number(String name) {
        String value = text(name);
        try {
            return value == null ? null : Integer.valueOf(value);
        } catch (NumberFormatException e) {
            return null; // the framework will refuse it with its own words
        }
    }

    /** The value as a port; the default when nothing is set, null when it is random or only the environment knows it. */
    @Nullable
    Integer port(String name, int otherwise) {
        if (!isSet(name)) {
            return otherwise;
        }
        Integer port = number(name);
        return port == null || port <= 0 ? null : port;
    }

    /** Whether there is a value, even one that only the environment knows. */
    boolean isSet(String name) {
        return raw(name) != null;
    }

    /** Whether anything is set below this name. */
    boolean hasAnyBelow(String name) {
        String prefix = canonical(name) + ".";
        return values.keySet().stream().anyMatch(it -> it.startsWith(prefix));
    }

    private @Nullable String raw(String name) {
        String canonical = canonical(name);
        String production = values.get(PRODUCTION + canonical);
        return production != null ? production : values.get(canonical);
    }

    private @Nullable String resolved(String value) {
        String text = value;
        for (int i = 0; i < MOST_PLACEHOLDERS; i++) {
            Matcher matcher = PLACEHOLDER.matcher(text);
            if (!matcher.find()) {
                return text.contains("${") ? null : text;
            }
            String known = raw(matcher.group(1));
            String replacement = known != null ? known : matcher.group(2);
            if (replacement == null) {
                return null;
            }
            text = text.substring(0, matcher.start()) + replacement + text.substring(matcher.end());
        }
        return null;
    }

    private static String canonical(String name) {
        return name.replace("-", "").toLowerCase(Locale.ROOT);
    }
}
