/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel.function;

import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A format that Kubernetes has a name for, and what is wrong with a text that is not of it. */
enum NamedFormat {
    DNS1123_LABEL("dns1123Label", "[a-z0-9]([-a-z0-9]*[a-z0-9])?", 63),
    DNS1123_SUBDOMAIN("dns1123Subdomain", "[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*", 253),
    DNS1035_LABEL("dns1035Label", "[a-z]([-a-z0-9]*[a-z0-9])?", 63),
    QUALIFIED_NAME(
            "qualifiedName",
            "([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?",
            317),
    DNS1123_LABEL_PREFIX("dns1123LabelPrefix", DNS1123_LABEL),
    DNS1123_SUBDOMAIN_PREFIX("dns1123SubdomainPrefix", DNS1123_SUBDOMAIN),
    DNS1035_LABEL_PREFIX("dns1035LabelPrefix", DNS1035_LABEL),
    LABEL_VALUE("labelValue", "([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?", 63),
    URI("uri", "", Integer.MAX_VALUE),
    UUID("uuid", "(?i)[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}", Integer.MAX_VALUE),
    BYTE("byte", "([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?", Integer.MAX_VALUE),
    DATE("date", "", Integer.MAX_VALUE),
    DATETIME("datetime", "", Integer.MAX_VALUE);

    private final String word;
    private final Pattern pattern;
    private final int longest;
    private final boolean isPrefix;

    NamedFormat(String word, String pattern, int longest) {
        this.word = word;
        this.pattern = Pattern.compile(pattern);
        this.longest = longest;
        this.isPrefix = false;
    }

    NamedFormat(String word, NamedFormat whole) {
        this.word = word;
        this.pattern = whole.pattern;
        this.longest = whole.longest;
        this.isPrefix = true;
    }

    static Optional<NamedFormat> named(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word.equals(word))
                .findFirst();
    }

    String word() {
        return word;
    }

    /** What is wrong; empty when nothing is. */
    List<String> faults(String text) {
        if (text.length() > longest) {
            return List.of("must be no more than " + longest + " characters");
        }
        return matches(text) ? List.of() : List.of("'" + text + "' is no " + word + told());
    }

    private String told() {
        return pattern.pattern().isEmpty() ? "" : " (" + pattern.pattern() + ")";
    }

    private boolean matches(String text) {
        return switch (this) {
            case URI -> Url.of(text).isPresent();
            case DATE -> isDate(text);
            case DATETIME -> isTime(text);
            default -> pattern.matches(isPrefix ? completed(text) : text);
        };
    }

    /** A prefix may end in a dash: something follows. */
    private static String completed(String prefix) {
        return prefix.length() > 1 && prefix.endsWith("-") ? prefix.substring(0, prefix.length() - 1) + "a" : prefix;
    }

    private static boolean isDate(String text) {
        try {
            return text.length() == 10 && LocalDate.parse(text) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isTime(String text) {
        try {
            return OffsetDateTime.parse(text) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
