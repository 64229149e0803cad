/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import java.util.regex.Pattern;

/** The grammars of names in Kubernetes. */
final class Names {

    static final String SUBDOMAIN_WORDS = "RFC 1123 subdomain: a-z, 0-9, '-' and '.', up to 253 characters";
    static final String LABEL_WORDS = "RFC 1123 label: a-z, 0-9 and '-', up to 63 characters";
    static final String SERVICE_WORDS = "RFC 1035 label: a-z, 0-9 and '-', starting with a letter, up to 63 characters";

    private static final String LABEL = "[a-z0-9](?:[-a-z0-9]*[a-z0-9])?";
    private static final Pattern LABEL_PATTERN = Pattern.compile(LABEL);
    private static final Pattern SUBDOMAIN = Pattern.compile(LABEL + "(?:\\." + LABEL + ")*+");
    private static final Pattern SERVICE = Pattern.compile("[a-z](?:[-a-z0-9]*[a-z0-9])?");
    private static final Pattern QUALIFIED = Pattern.compile("[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?");
    private static final int SHORT = 63;
    private static final int LONG = 253;

    private Names() {}

    static boolean isLabel(String text) {
        return text.length() <= SHORT && LABEL_PATTERN.matcher(text).matches();
    }

    static boolean isSubdomain(String text) {
        return text.length() <= LONG && SUBDOMAIN.matcher(text).matches();
    }

    static boolean isServiceName(String text) {
        return text.length() <= SHORT && SERVICE.matcher(text).matches();
    }

    static boolean isLabelValue(String text) {
        return text.isEmpty()
                || text.length() <= SHORT && QUALIFIED.matcher(text).matches();
    }

    /** A name, or a subdomain, a slash and a name. */
    static boolean isLabelKey(String text) {
        int slash = text.indexOf('/');
        String name = text.substring(slash + 1);
        return (slash < 0 || isSubdomain(text.substring(0, slash))) && !name.isEmpty() && isLabelValue(name);
    }
}
