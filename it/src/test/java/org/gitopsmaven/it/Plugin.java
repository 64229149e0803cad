/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it;

/** The plugin of this reactor, as a command line names it. */
final class Plugin {

    /** The version of the reactor, handed in by the build. */
    static final String VERSION = System.getProperty("it.version");

    private Plugin() {}

    /** The full coordinates of a goal: the only form that works without a pom. */
    static String goal(String name) {
        return "org.gitopsmaven:gitops-maven-plugin:" + VERSION + ":" + name;
    }
}
