/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import org.gitopsmaven.finding.GitOpsException;

/** Who a commit says made it. */
public record GitIdentity(String name, String email) {

    /** Used unless another is configured. */
    public static final GitIdentity DEFAULT = new GitIdentity("gitops-maven-plugin", "gitops-maven-plugin@localhost");

    public GitIdentity {
        check("name", name);
        check("e-mail address", email);
    }

    @Override
    public String toString() {
        return name + " <" + email + ">";
    }

    private static void check(String what, String text) {
        boolean broken = text.isBlank() || text.chars().anyMatch(c -> c == '<' || c == '>' || c < ' ');
        if (broken) {
            throw new GitOpsException(
                    "\"" + text + "\" cannot be the " + what + " of a committer",
                    null,
                    "use a text of one line without < and >");
        }
    }
}
