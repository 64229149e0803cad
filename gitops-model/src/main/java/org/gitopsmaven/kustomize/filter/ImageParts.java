/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.filter;

/** A reference to an image, taken apart at the first colon and the first at sign behind the host ({@code image.Split}). */
record ImageParts(String name, String tag, String digest) {

    static ImageParts of(String image) {
        int start = Math.max(image.indexOf('/'), 0);
        int at = image.indexOf('@', start);
        int colon = image.indexOf(':', start);
        if (at < 0 && colon < 0) {
            return new ImageParts(image, "", "");
        }
        if (at >= 0 && (at < colon || colon < 0)) {
            return new ImageParts(image.substring(0, at), "", image.substring(at + 1));
        }
        return at < 0
                ? new ImageParts(image.substring(0, colon), image.substring(colon + 1), "")
                : new ImageParts(image.substring(0, colon), image.substring(colon + 1, at), image.substring(at + 1));
    }
}
