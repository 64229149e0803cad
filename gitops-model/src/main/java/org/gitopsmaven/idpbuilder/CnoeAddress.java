/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.idpbuilder;

import org.gitopsmaven.files.GoPath;

/**
 * An address {@code cnoe://directory}, relative to the file it stands in.
 *
 * @param directory with slashes from the root of the repository; empty for the root
 */
public record CnoeAddress(String directory) {

    private static final String SCHEME = "cnoe://";

    public static boolean isAddress(String text) {
        return text.startsWith(SCHEME);
    }

    /** What an address stands for; outside of the repository it starts with two dots. */
    static CnoeAddress of(String text, String file) {
        String joined = GoPath.clean(GoPath.directory(file) + "/" + text.substring(SCHEME.length()));
        return new CnoeAddress(joined.equals(".") ? "" : joined);
    }

    boolean leavesRepository() {
        return directory.equals("..") || directory.startsWith("../");
    }

    /** The last part of the directory. */
    String baseName() {
        return GoPath.base(directory);
    }
}
