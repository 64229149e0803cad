/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.finding;

import java.util.List;
import java.util.function.Consumer;

/**
 * Looks at one thing and says what is wrong with it. Has no state: the same validator looks at many things at once.
 *
 * @param <T> what it looks at: a source file, the objects of one target, all targets
 */
public interface Validator<T> {

    /** The rules that its findings name. */
    List<Rule> rules();

    /** Hands every fault of the subject to {@code found}, in any order. */
    void validate(T subject, Consumer<Finding> found);
}
