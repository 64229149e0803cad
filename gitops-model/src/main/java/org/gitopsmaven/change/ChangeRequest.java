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
public sealed interface ChangeRequest {

    Operation operation();

    ChangeOrigin origin();

    static ChangeRequest bump(List<ImageEdit> edits, ChangeOrigin origin) {
        return new Bump(edits, origin);
    }

    static ChangeRequest promote(Promotion promotion, ChangeOrigin origin) {
        return new Promote(promotion, origin);
    }

    static ChangeRequest rollBack(Rollback rollback, ChangeOrigin origin) {
        return new RollBack(rollback, origin);
    }

    /** Images are written. */
    record Bump(List<ImageEdit> edits, ChangeOrigin origin) implements ChangeRequest {

        public Bump {
            edits = List.copyOf(edits);
            for (int i = 0; i < edits.size(); i++) {
                for (int j = 0; j < i; j++) {
                    refuseContradiction(edits.get(j), edits.get(i));
                }
            }
        }

        @Override
        public Operation operation() {
            return Operation.BUMP;
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

    /** Fields of one environment come to the next one. */
    record Promote(Promotion promotion, ChangeOrigin origin) implements ChangeRequest {

        @Override
        public Operation operation() {
            return Operation.PROMOTE;
        }
    }

    /** Fields get the values that they had. */
    record RollBack(Rollback rollback, ChangeOrigin origin) implements ChangeRequest {

        @Override
        public Operation operation() {
            return Operation.ROLLBACK;
        }
    }
}
