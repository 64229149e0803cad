/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

/** What the user named. */
final class GivenImage implements ImageSource {

    @Override
    public ImageAnswer ask(ImageQuestion question) {
        String given = question.given();
        return given == null || given.isBlank()
                ? ImageAnswer.SILENT
                : ImageAnswer.configured(given.strip(), "gitops.image");
    }
}
