/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.application;

import org.gitopsmaven.resource.FieldReader;

/**
 * Where the rendered manifests of an Application are committed to.
 *
 * @param repoUrl of the branch; that of the dry source unless another is given
 * @param targetBranch the branch that is synced
 * @param path the directory in the branch
 * @param hydrateTo the branch that is written; the synced one unless another is given
 */
public record Hydrator(String repoUrl, String targetBranch, String path, String hydrateTo) {

    static Hydrator of(FieldReader fields) {
        FieldReader sync = fields.childOrEmpty("syncSource");
        String branch = sync.text("targetBranch");
        String url = sync.text("repoURL");
        String other = fields.childOrEmpty("hydrateTo").text("targetBranch");
        return new Hydrator(
                url.isEmpty() ? fields.childOrEmpty("drySource").text("repoURL") : url,
                branch,
                sync.text("path"),
                other.isEmpty() ? branch : other);
    }
}
