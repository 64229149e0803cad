/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.filter;

/**
 * An entry of {@code images:}; empty parts change nothing.
 *
 * @param name a regular expression for the name of the image
 * @param tagSuffix put behind the tag
 */
public record ImageChange(String name, String newName, String newTag, String digest, String tagSuffix) {

    /** What becomes of an image. */
    String apply(String image) {
        ImageParts parts = ImageParts.of(image);
        String tag = parts.tag();
        String hash = parts.digest();
        if (!newTag.isEmpty() || !digest.isEmpty()) {
            tag = newTag;
            hash = digest;
        } else if (!tagSuffix.isEmpty()) {
            tag += tagSuffix;
            hash = "";
        }
        return (newName.isEmpty() ? parts.name() : newName)
                + (tag.isEmpty() ? "" : ":" + tag)
                + (hash.isEmpty() ? "" : "@" + hash);
    }
}
