/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

/**
 * How a change is published.
 *
 * @param allowFloating whether tags that move by habit (SNAPSHOT, latest) may be written
 * @param skipCi whether the message asks build servers to pass over the commit
 * @param verifier looks at the repository with the change in it before anything is pushed
 */
public record PublishOptions(boolean allowFloating, boolean skipCi, ChangeVerifier verifier) {

    public static final PublishOptions DEFAULT = new PublishOptions(false, false, ChangeVerifier.NONE);

    public PublishOptions allowingFloating(boolean allowed) {
        return new PublishOptions(allowed, skipCi, verifier);
    }

    public PublishOptions skippingCi(boolean skipped) {
        return new PublishOptions(allowFloating, skipped, verifier);
    }

    public PublishOptions verifiedBy(ChangeVerifier other) {
        return new PublishOptions(allowFloating, skipCi, other);
    }
}
