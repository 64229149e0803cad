/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import java.util.Locale;
import org.gitopsmaven.resource.ImageReference;

/** {@code artifactId:version}: what is left when nobody names an image. */
final class ProjectImage implements ImageSource {

    @Override
    public ImageAnswer ask(ImageQuestion question) {
        Coordinates coordinates = question.project().coordinates();
        // what Maven allows in a version and a tag does not, 1.0.0+build, is spelled with '-'
        String tag = coordinates.version().replaceAll("[^\\w.-]", "-");
        String name = coordinates.artifactId().toLowerCase(Locale.ROOT);
        return ImageAnswer.found(new ImageReference(name, tag, null), "no image is configured, so artifactId:version");
    }
}
