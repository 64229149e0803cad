/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation;

import java.util.List;
import org.gitopsmaven.finding.Finding;

/** Several listeners as one. */
record ValidateListeners(List<ValidateListener> listeners) implements ValidateListener {

    @Override
    public void found(Finding finding) {
        for (ValidateListener listener : listeners) {
            listener.found(finding);
        }
    }

    @Override
    public void validated(TargetResult target) {
        for (ValidateListener listener : listeners) {
            listener.validated(target);
        }
    }

    @Override
    public void finished(ValidationResult result) {
        for (ValidateListener listener : listeners) {
            listener.finished(result);
        }
    }
}
