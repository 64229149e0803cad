/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.secret;

import java.util.List;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;

/** The rules of this package. All of them are of a policy: they count when a user gives them a severity. */
public final class SecretRules {

    public static final Rule PLAIN =
            new Rule("SEC-PLAIN", Severity.ERROR, "a Secret in the repository is encrypted, or made elsewhere");
    public static final Rule TOKEN =
            new Rule("SEC-TOKEN", Severity.ERROR, "no key, token or password stands in the repository");
    public static final Rule SOPS =
            new Rule("SEC-SOPSRULE", Severity.ERROR, "files that .sops.yaml names are encrypted as it says");

    public static final Rule SOPS_MAC =
            new Rule("SEC-SOPSMAC", Severity.ERROR, "files that SOPS encrypted are as SOPS left them");
    public static final Rule SOPS_MAC_SKIPPED =
            new Rule("SEC-SOPSMAC-SKIPPED", Severity.INFO, "the MAC of files of SOPS can be checked");

    public static final List<Rule> ALL = List.of(PLAIN, TOKEN, SOPS, SOPS_MAC, SOPS_MAC_SKIPPED);

    private SecretRules() {}
}
