/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change.place;

import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.resource.ImageReference;
import org.jspecify.annotations.Nullable;

/** An image as a file writes it, in parts; what is not written is empty. */
public record ImageParts(String name, String tag, String digest) {

    public static ImageParts of(ImageReference image) {
        return new ImageParts(image.name(), orEmpty(image.tag()), orEmpty(image.digest()));
    }

    /** Reads a reference; null when the text is none, such as a template. */
    static @Nullable ImageParts parse(String text) {
        try {
            return of(ImageReference.of(text));
        } catch (GitOpsException e) {
            return null; // something else that happens to be called image
        }
    }

    public ImageParts withName(String other) {
        return new ImageParts(other, tag, digest);
    }

    public ImageParts withTag(String other) {
        return new ImageParts(name, other, digest);
    }

    /** The last segment of the name, which registries and projects in front of it do not change. */
    public String baseName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    @Override
    public String toString() {
        return name + (tag.isEmpty() ? "" : ":" + tag) + (digest.isEmpty() ? "" : "@" + digest);
    }
}
