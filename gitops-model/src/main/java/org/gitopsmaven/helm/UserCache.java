/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

import java.nio.file.Path;
import java.util.Locale;

/** The directory where programs of this system keep what they can make again. */
public final class UserCache {

    private static final String NAME = "gitops-maven-plugin";

    private UserCache() {}

    /** This program's part of it; need not exist. */
    public static Path directory() {
        Path home = Path.of(System.getProperty("user.home"));
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("windows")) {
            return variable("LOCALAPPDATA", home.resolve("AppData").resolve("Local"));
        }
        return system.contains("mac")
                ? home.resolve("Library").resolve("Caches").resolve(NAME)
                : variable("XDG_CACHE_HOME", home.resolve(".cache"));
    }

    private static Path variable(String name, Path otherwise) {
        String value = System.getenv(name);
        boolean usable = value != null && !value.isBlank() && Path.of(value).isAbsolute();
        return (usable ? Path.of(value) : otherwise).resolve(NAME);
    }
}
