/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno;

import com.google.re2j.Pattern;
import org.gitopsmaven.resource.Gvk;

/**
 * {@code [group/][version/]Kind[/subresource]} with wildcards (kyverno/kyverno, {@code pkg/utils/kube/kind.go}). Requests
 * for subresources do not exist in a build, so one that asks for them matches nothing.
 */
public record KindSelector(String group, String version, String kind, String subresource) {

    private static final Pattern VERSION = Pattern.compile("v\\d+((alpha|beta)\\d+)?|\\*");
    private static final String ALL = "*";

    public static KindSelector of(String text) {
        String[] parts = split(text);
        return switch (parts.length) {
            case 1 -> new KindSelector(ALL, ALL, parts[0], "");
            case 2 -> ofTwo(parts[0], parts[1]);
            case 3 ->
                isVersion(parts[0])
                        ? new KindSelector(ALL, parts[0], parts[1], parts[2])
                        : new KindSelector(parts[0], parts[1], parts[2], "");
            default -> new KindSelector(parts[0], parts[1], parts[2], parts[3]);
        };
    }

    /** At slashes, and the last part at its dots. */
    private static String[] split(String text) {
        int slash = text.lastIndexOf('/');
        String head = text.substring(0, slash + 1);
        return (head + text.substring(slash + 1).replace('.', '/')).split("/", 4);
    }

    private static KindSelector ofTwo(String first, String second) {
        if (first.equals(ALL) && second.equals(ALL)) {
            return new KindSelector(ALL, ALL, ALL, ALL);
        }
        boolean small = !second.isEmpty() && Character.isLowerCase(second.charAt(0));
        if (first.equals(ALL) && small) {
            return new KindSelector(ALL, ALL, ALL, second);
        }
        return isVersion(first) ? new KindSelector(ALL, first, second, "") : new KindSelector(ALL, ALL, first, second);
    }

    private static boolean isVersion(String text) {
        return VERSION.matches(text);
    }

    public boolean matches(Gvk gvk) {
        return Wildcard.matches(group, gvk.group())
                && Wildcard.matches(version, gvk.version())
                && Wildcard.matches(kind, gvk.kind())
                && (subresource.isEmpty() || subresource.equals(ALL));
    }
}
