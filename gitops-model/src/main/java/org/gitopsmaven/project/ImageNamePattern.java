/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The letters that docker-maven-plugin and JKube put into image names: {@code %g} the end of the groupId, {@code %a}
 * the artifactId, {@code %v} the version, {@code %l} the version or {@code latest} for a SNAPSHOT.
 */
record ImageNamePattern(ImageQuestion question, String userProperty) {

    private static final Pattern LETTER = Pattern.compile("%([a-z])");

    /** The name, or null when it holds what is not known before the build. */
    @Nullable
    String expand(String pattern) {
        Matcher matcher = LETTER.matcher(pattern);
        StringBuilder name = new StringBuilder();
        while (matcher.find()) {
            String value = value(matcher.group(1));
            if (value == null) {
                return null;
            }
            matcher.appendReplacement(name, Matcher.quoteReplacement(value));
        }
        return matcher.appendTail(name).toString();
    }

    private @Nullable String value(String letter) {
        Coordinates coordinates = question.project().coordinates();
        return switch (letter) {
            case "g" -> user(coordinates);
            case "a" -> coordinates.artifactId().toLowerCase(Locale.ROOT);
            case "v" -> tag(coordinates.version());
            case "l" -> coordinates.isSnapshot() ? "latest" : tag(coordinates.version());
            default -> null;
        };
    }

    private String user(Coordinates coordinates) {
        String user = question.property(userProperty);
        String groupId = coordinates.groupId();
        return user != null
                ? user
                : groupId.substring(groupId.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String tag(String version) {
        return version.replaceAll("[^A-Za-z0-9_.-]", "-");
    }
}
