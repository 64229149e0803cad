/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

/** The grammars of names in Kubernetes. */
final class Names {

    static final String SUBDOMAIN_WORDS = "RFC 1123 subdomain: a-z, 0-9, '-' and '.', up to 253 characters";
    static final String LABEL_WORDS = "RFC 1123 label: a-z, 0-9 and '-', up to 63 characters";
    static final String SERVICE_WORDS = "RFC 1035 label: a-z, 0-9 and '-', starting with a letter, up to 63 characters";

    private static final int SHORT = 63;
    private static final int LONG = 253;
    private static final int PORT = 15;

    private Names() {}

    static boolean isLabel(String text) {
        return text.length() <= SHORT && isLabel(text, 0, text.length());
    }

    static boolean isSubdomain(String text) {
        return isSubdomain(text, text.length());
    }

    static boolean isServiceName(String text) {
        return isLabel(text) && text.charAt(0) > '9';
    }

    static boolean isLabelValue(String text) {
        return text.isEmpty() || isQualified(text, 0);
    }

    /** A name, or a subdomain, a slash and a name. */
    static boolean isLabelKey(String text) {
        int slash = text.indexOf('/');
        return (slash < 0 || isSubdomain(text, slash)) && isQualified(text, slash + 1);
    }

    /** An IANA service name: letters, digits and single hyphens between them, at least one letter. */
    static boolean isPortName(String text) {
        boolean letter = false;
        for (int i = 0; i < text.length(); i++) {
            letter |= text.charAt(i) > '9';
        }
        return letter && text.length() <= PORT && isLabel(text) && !text.contains("--");
    }

    private static boolean isSubdomain(String text, int end) {
        int start = 0;
        for (int i = 0; i < end; i++) {
            if (text.charAt(i) == '.') {
                if (!isLabel(text, start, i)) {
                    return false;
                }
                start = i + 1;
            }
        }
        return end <= LONG && isLabel(text, start, end);
    }

    private static boolean isLabel(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isLower(text.charAt(i)) && (text.charAt(i) != '-' || i == start || i == end - 1)) {
                return false;
            }
        }
        return end > start;
    }

    /** Whether there is a name from here on: letters, digits, and '-', '_' and '.' between them. */
    private static boolean isQualified(String text, int start) {
        int last = text.length() - 1;
        for (int i = start; i <= last; i++) {
            char c = text.charAt(i);
            boolean inside = i > start && i < last && (c == '-' || c == '_' || c == '.');
            if (!inside && !isLower(c) && (c < 'A' || c > 'Z')) {
                return false;
            }
        }
        return last >= start && last - start < SHORT;
    }

    private static boolean isLower(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }
}
