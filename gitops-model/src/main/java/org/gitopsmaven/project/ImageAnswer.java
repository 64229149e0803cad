/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import org.gitopsmaven.resource.ImageReference;

/** What an {@link ImageSource} says. */
sealed interface ImageAnswer {

    /** Nothing there. */
    ImageAnswer SILENT = new Silent();

    /** The image. */
    record Found(ImageReference image, String source) implements ImageAnswer {}

    /** Something is there, and why it does not count. */
    record PassedOver(String why) implements ImageAnswer {}

    /** Nothing there. */
    record Silent() implements ImageAnswer {}

    static ImageAnswer found(ImageReference image, String source) {
        return new Found(image, source);
    }

    /** Reads the text of a configuration; one with a property that nothing sets does not count. */
    static ImageAnswer configured(String text, String source) {
        return text.contains("${")
                ? new PassedOver(source + ": \"" + text + "\" has a property that is not set")
                : new Found(ImageReference.of(text), source);
    }
}
