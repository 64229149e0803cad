/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import org.gitopsmaven.git.GitListener;

/** Told what becomes of a change request, and all that {@link GitListener} hears of its branch. */
public interface PublishListener extends GitListener {

    /** Hears nothing. */
    PublishListener NOBODY = new PublishListener() {};

    /** An image will be changed; told again when the change is applied to a new tip. */
    default void planned(ImageChange change) {}

    /** An edit finds its image where it should be already. */
    default void alreadyThere(ImageEdit edit) {}
}
