/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.builtin;

import org.gitopsmaven.policy.rego.value.StringValue;
import org.jspecify.annotations.Nullable;

/** Texts without what stands at their ends. */
final class TrimBuiltins {

    private static final String SPACE = "\t\n\u000B\f\r \u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006"
            + "\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000";

    private TrimBuiltins() {}

    static @Nullable Builtin find(String name) {
        return switch (name) {
            case "trim" -> Builtin.of(2, o -> StringValue.of(trim(o.text(0), o.text(1), true, true)));
            case "trim_left" -> Builtin.of(2, o -> StringValue.of(trim(o.text(0), o.text(1), true, false)));
            case "trim_right" -> Builtin.of(2, o -> StringValue.of(trim(o.text(0), o.text(1), false, true)));
            case "trim_space" -> Builtin.of(1, o -> StringValue.of(trim(o.text(0), SPACE, true, true)));
            case "trim_prefix" -> Builtin.of(2, o -> StringValue.of(withoutPrefix(o.text(0), o.text(1))));
            case "trim_suffix" -> Builtin.of(2, o -> StringValue.of(withoutSuffix(o.text(0), o.text(1))));
            default -> null;
        };
    }

    private static String withoutPrefix(String text, String prefix) {
        return text.startsWith(prefix) ? text.substring(prefix.length()) : text;
    }

    private static String withoutSuffix(String text, String suffix) {
        return text.endsWith(suffix) ? text.substring(0, text.length() - suffix.length()) : text;
    }

    private static String trim(String text, String set, boolean left, boolean right) {
        int start = 0;
        int end = text.length();
        while (left && start < end && set.indexOf(text.codePointAt(start)) >= 0) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (right && end > start && set.indexOf(text.codePointBefore(end)) >= 0) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(start, end);
    }
}
