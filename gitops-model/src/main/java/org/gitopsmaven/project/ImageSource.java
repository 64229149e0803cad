/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

/** One place that may know the image of the application. */
interface ImageSource {

    /** Looks there; reads files of the build directory at most. */
    ImageAnswer ask(ImageQuestion question);
}
