/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.function;

/** Names for objects made from any text. Ported from {@code applicationset/utils/template_functions}. */
public final class DnsName {

    private static final int LONGEST = 253;

    private DnsName() {}

    /** Lower case, {@code -} for what a DNS name cannot hold, at most 253 characters, no {@code -} or dot at the ends. */
    public static String normalize(String name) {
        String clean = CaseFunctions.lower(name).replaceAll("[^-a-z0-9.]", "-");
        String cut = clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
        return GoSpace.trim(cut, "-.");
    }

    /**
     * A normalised name without dots and double dashes.
     *
     * @param length how long it may be
     * @param smart whether it is cut at a dash
     */
    static String slug(String name, long length, boolean smart) {
        String slug = normalize(name);
        if (!smart && slug.length() >= length) {
            slug = Text.bytes(slug, 0, length);
        }
        slug = slug.replaceAll("[^a-zA-Z0-9-_]", "-").replaceAll("-+", "-");
        slug = GoSpace.trim(slug, "-_");
        if (length <= 0 || !smart || slug.length() <= length) {
            return slug;
        }
        int dash = slug.lastIndexOf('-', (int) length);
        return slug.substring(0, dash < 0 ? (int) length : dash);
    }
}
