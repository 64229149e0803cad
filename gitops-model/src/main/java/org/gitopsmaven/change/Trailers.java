/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

/** The keys of the trailers that commits of this program end with. */
final class Trailers {

    static final String APPLICATION = "GitOps-Application";
    static final String ENVIRONMENT = "GitOps-Environment";
    static final String IMAGE = "GitOps-Image";
    static final String FIELD = "GitOps-Field";
    static final String OPERATION = "GitOps-Operation";
    static final String FROM = "GitOps-From";
    static final String HOTFIX = "GitOps-Hotfix";
    static final String RESTORED = "GitOps-Restored-Commit";
    static final String SOURCE_COMMIT = "GitOps-Source-Commit";
    static final String SOURCE_TIME = "GitOps-Source-Time";
    static final String BUILD_NUMBER = "GitOps-Build-Number";

    private Trailers() {}
}
