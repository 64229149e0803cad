/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation;

import java.util.List;
import org.gitopsmaven.finding.Finding;

/** Hears what validation finds, after all of it was found: sorted, each cause once. */
public interface ValidateListener {

    /** Hears nothing. */
    static ValidateListener silent() {
        return all(List.of());
    }

    /** Hears what all of these hear, in their order. */
    static ValidateListener all(List<ValidateListener> listeners) {
        return new ValidateListeners(List.copyOf(listeners));
    }

    default void found(Finding finding) {}

    default void validated(TargetResult target) {}

    default void finished(ValidationResult result) {}
}
