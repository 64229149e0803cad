/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository.config;

import java.util.List;
import java.util.stream.Collectors;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;

/** A {@code gitops.yaml} that cannot be used: all that is wrong with it. */
public final class GitOpsYamlException extends GitOpsException {

    /** The rule that its findings name. */
    public static final Rule RULE = new Rule("GITOPS-YAML", Severity.ERROR, "gitops.yaml says what can be understood");

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    GitOpsYamlException(List<Finding> findings) {
        super(message(findings), findings.get(0).location(), findings.get(0).hint());
        this.findings = List.copyOf(findings);
    }

    /** One message: the first fault, and below it the others with their places. */
    private static String message(List<Finding> findings) {
        return findings.get(0).message()
                + findings.stream()
                        .skip(1)
                        .map(finding -> System.lineSeparator() + finding.location() + ": " + finding.message())
                        .collect(Collectors.joining());
    }

    /** Every fault at its place, in the order of the file. */
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public Rule rule() {
        return RULE;
    }
}
