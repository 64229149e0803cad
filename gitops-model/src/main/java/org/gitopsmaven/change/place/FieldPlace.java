/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change.place;

import org.gitopsmaven.yaml.YamlMark;
import org.gitopsmaven.yaml.YamlPath;

/** Something in a file that a change can set. */
public sealed interface FieldPlace permits ImagePlace, ScalarPlace {

    /** The number of its document in the file, counted from 0. */
    int document();

    /** The node that holds it. */
    YamlPath path();

    /** What it is called: the same in the file of another environment that says the same there. */
    String key();

    /** Where it stands. */
    YamlMark mark();

    /** What stands there, for people. */
    String shown();
}
