/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema;

import java.util.List;
import java.util.function.Consumer;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.finding.Validator;
import org.gitopsmaven.repository.SourceFile;

/**
 * A file with the ending of YAML is YAML. What keeps a target from being rendered is told by its refusal, so here it is a
 * warning; data of a ConfigMap and templates of other tools may be what they like.
 */
public final class WellFormedRule implements Validator<SourceFile> {

    private static final Rule SYNTAX = new Rule("YAML-SYNTAX", Severity.ERROR, "files that are read are YAML");

    @Override
    public List<Rule> rules() {
        return List.of(SYNTAX);
    }

    @Override
    public void validate(SourceFile file, Consumer<Finding> found) {
        GitOpsException fault = file.fault();
        if (fault != null && !file.used() && !isTemplate(file.text())) {
            found.accept(Finding.of(fault).as(Severity.WARNING));
        }
    }

    private static boolean isTemplate(String text) {
        return text.contains("{{") || text.contains("{%") || text.contains("<%");
    }
}
