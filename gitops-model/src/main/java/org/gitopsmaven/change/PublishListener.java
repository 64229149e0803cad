/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import org.gitopsmaven.git.CommitRecord;
import org.gitopsmaven.git.GitListener;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.EnvironmentName;

/** Told what becomes of a change request, and all that {@link GitListener} hears of its branch. */
public interface PublishListener extends GitListener {

    /** Hears nothing. */
    PublishListener NOBODY = new PublishListener() {};

    /** A field will be changed; told again when the change is applied to a new tip. */
    default void planned(FieldChange change) {}

    /** An edit finds its image where it should be already. */
    default void alreadyThere(ImageEdit edit) {}

    /** Something has no counterpart in the environment that is written, and stays where it is. */
    default void leftOut(ApplicationName application, String what, EnvironmentName environment) {}

    /** What a change makes of a file was not rendered before the push. */
    default void unverified(FieldChange change, String why) {}

    /** A newer build has written this image before; the one of this build is not written. */
    default void superseded(ImageEdit edit, CommitRecord by) {}
}
