/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template;

import org.gitopsmaven.argocd.template.function.Functions;
import org.gitopsmaven.argocd.template.parse.TemplateTree;
import org.gitopsmaven.golang.GoValue;

/** A Go template with Argo CD's functions. Can be executed many times, by many threads. */
public final class GoTemplate {

    private final TemplateTree tree;

    private GoTemplate(TemplateTree tree) {
        this.tree = tree;
    }

    /** Parses a template; one that does not parse is an error in Go's words. */
    public static GoTemplate parse(String text) {
        return new GoTemplate(TemplateTree.parse(text, Functions::exists));
    }

    /** What the template prints over {@code data}; functions such as {@code set} change the data. */
    public String execute(GoValue data, MissingKey missingKey) {
        Execution execution = new Execution(tree, missingKey);
        return execution.run(data);
    }
}
