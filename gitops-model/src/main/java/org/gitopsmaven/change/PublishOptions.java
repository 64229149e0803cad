/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import org.gitopsmaven.repository.ApplicationName;
import org.jspecify.annotations.Nullable;

/**
 * How a change is published.
 *
 * @param allowFloating whether tags that move by habit (SNAPSHOT, latest) may be written
 * @param skipCi whether the message asks build servers to pass over the commit
 * @param message the template of the commit's message; null for our own words
 * @param alone the name of the application in a repository that holds only one
 * @param verifier looks at the repository with the change in it before anything is pushed
 * @param gate looks at an environment before anything is promoted from it
 */
public record PublishOptions(
        boolean allowFloating,
        boolean skipCi,
        @Nullable MessageTemplate message,
        ApplicationName alone,
        ChangeVerifier verifier,
        PromotionGate gate) {

    public static final PublishOptions DEFAULT = new PublishOptions(
            false, false, null, ApplicationName.of("application"), ChangeVerifier.NONE, PromotionGate.OPEN);

    public PublishOptions allowingFloating(boolean allowed) {
        return new PublishOptions(allowed, skipCi, message, alone, verifier, gate);
    }

    public PublishOptions skippingCi(boolean skipped) {
        return new PublishOptions(allowFloating, skipped, message, alone, verifier, gate);
    }

    public PublishOptions saying(@Nullable MessageTemplate other) {
        return new PublishOptions(allowFloating, skipCi, other, alone, verifier, gate);
    }

    public PublishOptions naming(ApplicationName other) {
        return new PublishOptions(allowFloating, skipCi, message, other, verifier, gate);
    }

    public PublishOptions verifiedBy(ChangeVerifier other) {
        return new PublishOptions(allowFloating, skipCi, message, alone, other, gate);
    }

    public PublishOptions gatedBy(PromotionGate other) {
        return new PublishOptions(allowFloating, skipCi, message, alone, verifier, other);
    }
}
