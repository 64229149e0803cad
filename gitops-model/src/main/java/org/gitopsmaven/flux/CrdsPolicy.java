/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.flux;

import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.resource.FieldReader;

/** What happens to the CRDs in the {@code crds} directory of a chart. */
public enum CrdsPolicy {
    SKIP,
    CREATE,
    CREATE_REPLACE;

    static CrdsPolicy of(FieldReader fields, CrdsPolicy otherwise) {
        String text = fields.text("crds");
        return switch (text) {
            case "" -> fields.flag("skipCRDs") ? SKIP : otherwise;
            case "Skip" -> SKIP;
            case "Create" -> CREATE;
            case "CreateReplace" -> CREATE_REPLACE;
            default ->
                throw new GitOpsException(
                        fields.field("crds") + ": got \"" + text + "\", want Skip, Create or CreateReplace",
                        fields.locationOf("crds"));
        };
    }
}
