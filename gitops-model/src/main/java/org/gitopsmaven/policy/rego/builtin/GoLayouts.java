/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.builtin;

/** The layouts that Go's {@code time} package has names for. */
final class GoLayouts {

    static final String RFC_3339 = "2006-01-02T15:04:05Z07:00";
    static final String RFC_3339_NANO = "2006-01-02T15:04:05.999999999Z07:00";

    private GoLayouts() {}

    /** The layout of a name; a layout is its own. */
    static String of(String name) {
        return switch (name) {
            case "ANSIC" -> "Mon Jan _2 15:04:05 2006";
            case "UnixDate" -> "Mon Jan _2 15:04:05 MST 2006";
            case "RubyDate" -> "Mon Jan 02 15:04:05 -0700 2006";
            case "RFC822" -> "02 Jan 06 15:04 MST";
            case "RFC822Z" -> "02 Jan 06 15:04 -0700";
            case "RFC850" -> "Monday, 02-Jan-06 15:04:05 MST";
            case "RFC1123" -> "Mon, 02 Jan 2006 15:04:05 MST";
            case "RFC1123Z" -> "Mon, 02 Jan 2006 15:04:05 -0700";
            case "RFC3339" -> RFC_3339;
            case "RFC3339Nano" -> RFC_3339_NANO;
            default -> name;
        };
    }
}
