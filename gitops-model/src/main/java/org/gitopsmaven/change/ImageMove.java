/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import org.gitopsmaven.change.place.ImageParts;
import org.gitopsmaven.change.place.ImagePlace;

/** What a place says when the image of another place comes to it. */
interface ImageMove {

    /** The image as it was, name included. */
    ImageMove AS_IT_WAS = (from, to) -> from.image();

    ImageParts moved(ImagePlace from, ImagePlace to);

    /**
     * The name for the place: environments may have registries of their own, so a name that ends alike stays; an image
     * that has another name altogether takes it along.
     */
    static String name(ImageParts from, ImageParts to) {
        boolean same = from.name().isEmpty() || from.baseName().equals(to.baseName());
        return same || to.name().isEmpty() ? to.name() : from.name();
    }
}
