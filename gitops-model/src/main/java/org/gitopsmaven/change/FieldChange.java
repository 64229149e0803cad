/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import org.gitopsmaven.change.place.ImageParts;
import org.gitopsmaven.git.RepositoryPath;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.EnvironmentName;
import org.jspecify.annotations.Nullable;

/**
 * A field that a change sets.
 *
 * @param field what it is called in its file
 * @param before what stood there
 * @param after what stands there now
 * @param image the image that runs then, with the name that it has in the file; null when the field is no image
 */
public record FieldChange(
        ApplicationName application,
        EnvironmentName environment,
        RepositoryPath file,
        String field,
        String before,
        String after,
        @Nullable ImageParts image) {

    public boolean isImage() {
        return image != null;
    }

    /** What is new, in one word: the tag, else the digest, else all. */
    public String version() {
        if (image == null) {
            return after;
        }
        return !image.tag().isEmpty() ? image.tag() : !image.digest().isEmpty() ? image.digest() : image.name();
    }

    @Override
    public String toString() {
        return application + " in " + environment + ": " + (isImage() ? "" : field + " ") + before + " → " + after;
    }
}
