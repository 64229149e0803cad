/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.Locale;
import org.gitopsmaven.change.place.ImageParts;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.repository.config.EnvironmentSettings;
import org.gitopsmaven.repository.config.TagPattern;
import org.gitopsmaven.repository.config.TagRules;
import org.jspecify.annotations.Nullable;

/**
 * What an environment asks of the image of an application.
 *
 * @param allowFloating whether the user allows tags that move
 */
record TagCheck(EnvironmentSettings environment, boolean allowFloating) {

    /** Refuses an image that must not run there. */
    void check(ImageParts image, boolean hotfix) {
        TagRules rules = environment.tags();
        refuseOther(image, rules.pattern());
        if (hotfix) {
            refuseOther(image, environment.hotfix().pattern());
        }
        if (rules.digestRequired() && image.digest().isEmpty()) {
            throw new GitOpsException(
                    "\"" + image + "\" has no digest, and " + environment.name() + " wants one",
                    null,
                    "name the image with its digest: name:tag@sha256:…");
        }
        if (!allowFloating && !rules.floating() && isFloating(image)) {
            throw new GitOpsException(
                    "\"" + image + "\" may be another image tomorrow: "
                            + (image.tag().isEmpty() ? "it has no tag" : "its tag is not fixed"),
                    null,
                    "release a version, give a digest, or allow it with -Dgitops.bump.allowFloating");
        }
    }

    private void refuseOther(ImageParts image, @Nullable TagPattern pattern) {
        if (pattern != null && !image.tag().isEmpty() && !pattern.matches(image.tag())) {
            throw new GitOpsException(
                    "the image of " + environment.name() + ": got \"" + image.tag() + "\", want a tag that matches "
                            + pattern,
                    null,
                    "tag the image so; gitops.yaml says what is allowed (tags of the environment)");
        }
    }

    private static boolean isFloating(ImageParts image) {
        return image.digest().isEmpty()
                && (image.tag().isEmpty()
                        || image.tag().equals("latest")
                        || image.tag().endsWith("-latest")
                        || image.tag().toUpperCase(Locale.ROOT).endsWith("SNAPSHOT"));
    }
}
