/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.time.Duration;

/** Told what happens between this program and the server. Called from the thread that writes. */
public interface GitListener {

    /** Hears nothing. */
    GitListener NONE = new GitListener() {};

    /** The tip of the branch is known and what was needed of it is here. */
    default void fetched(String tip) {}

    /** The server answers a question less thriftily than hoped; the next cheaper way is taken. */
    default void fellBack(String from, String to) {}

    /** A push was turned down because the branch had moved, or the server was busy. */
    default void rejected(int attempt, String reason) {}

    /** The change is applied again on a new tip. */
    default void retrying(int attempt, String tip) {}

    /** The wait before the next attempt begins. */
    default void waiting(Duration delay) {}

    /** The connection broke before the server said what became of the push: the branch is looked at. */
    default void uncertain(String commit) {}

    /** The commit is on the branch. */
    default void pushed(String commit, int attempts) {}
}
