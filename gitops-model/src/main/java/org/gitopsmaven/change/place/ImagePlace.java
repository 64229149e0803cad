/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change.place;

import java.util.List;

/** A place that says which image runs. */
public sealed interface ImagePlace extends FieldPlace
        permits KustomizationEntry, ValuesEntry, TextEntry, MarkedEntry, OverrideEntry, ParameterEntry {

    ImageParts image();

    /** The name that the place goes by, when it is not the image's own: of a kustomization what it replaces. */
    default String alias() {
        return "";
    }

    /** What to edit so that it says another image; nothing when it does already. A name that is not written stays so. */
    List<ValueEdit> write(ImageParts wanted);

    @Override
    default String shown() {
        return image().toString();
    }
}
