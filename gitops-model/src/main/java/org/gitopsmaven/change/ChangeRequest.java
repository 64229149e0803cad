/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.List;
import org.gitopsmaven.finding.GitOpsException;

/**
 * Edits by meaning that belong into one commit. It holds no text and no line numbers, so it can be applied to any tip of
 * the branch.
 */
public record ChangeRequest(Operation operation, List<ImageEdit> edits, ChangeOrigin origin) {

    public ChangeRequest {
        edits = List.copyOf(edits);
        for (int i = 0; i < edits.size(); i++) {
            for (int j = 0; j < i; j++) {
                refuseContradiction(edits.get(j), edits.get(i));
            }
        }
    }

    public static ChangeRequest bump(List<ImageEdit> edits, ChangeOrigin origin) {
        return new ChangeRequest(Operation.BUMP, edits, origin);
    }

    private static void refuseContradiction(ImageEdit first, ImageEdit second) {
        boolean samePlace = first.application().equals(second.application())
                && first.environment().equals(second.environment())
                && first.image().name().equals(second.image().name());
        if (samePlace && !first.image().equals(second.image())) {
            throw new GitOpsException(
                    first.application() + " cannot run " + first.image() + " and " + second.image() + " in "
                            + first.environment() + " at the same time",
                    null,
                    "give each module its own application name (-Dgitops.application)");
        }
    }
}
