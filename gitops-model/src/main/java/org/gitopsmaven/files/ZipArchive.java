/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.files;

import java.nio.file.Path;
import java.util.Locale;

/** Archives that the JDK opens as a file system: what others share as an artifact. */
public final class ZipArchive {

    private ZipArchive() {}

    /** Whether a path is named like one, be there a file or not. */
    public static boolean isNamed(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".jar") || name.endsWith(".zip");
    }
}
