/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.util.Locale;
import java.util.Set;

/**
 * Names that are what they seem on every system: letters, digits, dots, hyphens and underscores, and nothing that any
 * system reads in another way. Nearly all are; about the others JGit knows more.
 */
final class PlainName {

    private static final int DEVICE = 3;
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "com", "lpt");

    private PlainName() {}

    /** Whether all names of a path are plain. */
    static boolean isPath(String path) {
        int start = 0;
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', start)) {
            if (!isName(path.substring(start, end))) {
                return false;
            }
            start = end + 1;
        }
        return isName(path.substring(start));
    }

    /** Whether it is plain, and may also name a branch. */
    static boolean isRef(String name) {
        return isPath(name)
                && !name.startsWith(".")
                && !name.contains("/.")
                && !name.contains("..")
                && !name.contains(".lock");
    }

    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!letter && c != '.' && c != '-' && c != '_') {
                return false;
            }
        }
        return !name.isEmpty() && !name.endsWith(".") && !name.equalsIgnoreCase(".git") && !mayBeDevice(name);
    }

    /** Windows takes {@code nul}, {@code com1} and {@code nul.txt} for devices. */
    private static boolean mayBeDevice(String name) {
        return name.length() >= DEVICE
                && DEVICES.contains(name.substring(0, DEVICE).toLowerCase(Locale.ROOT))
                && (name.length() <= DEVICE + 1 || name.indexOf('.') >= 0 && name.indexOf('.') <= DEVICE + 1);
    }
}
