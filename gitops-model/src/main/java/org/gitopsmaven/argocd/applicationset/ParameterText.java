/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.applicationset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.argocd.template.GoTemplate;
import org.gitopsmaven.argocd.template.MissingKey;
import org.gitopsmaven.argocd.template.TemplateExecutionException;
import org.gitopsmaven.argocd.template.parse.TemplateSyntaxException;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.golang.GoMap;
import org.gitopsmaven.yaml.YamlScalar;

/**
 * Puts parameters into the texts of one ApplicationSet, in its template language. For one thread. Ported from
 * {@code Replace} of {@code applicationset/utils}.
 */
final class ParameterText {

    private final boolean goTemplate;
    private final MissingKey missingKey;
    private final Map<String, GoTemplate> parsed;

    private ParameterText(boolean goTemplate, MissingKey missingKey, Map<String, GoTemplate> parsed) {
        this.goTemplate = goTemplate;
        this.missingKey = missingKey;
        this.parsed = parsed;
    }

    static ParameterText of(boolean goTemplate, List<String> options) {
        return new ParameterText(goTemplate, goTemplate ? MissingKey.of(options) : MissingKey.DEFAULT, new HashMap<>());
    }

    /** The same language in which a missing key is an error. */
    ParameterText strict() {
        return new ParameterText(goTemplate, MissingKey.ERROR, parsed);
    }

    boolean isGoTemplate() {
        return goTemplate;
    }

    /** A scalar with parameters put in; an error names its place. */
    String render(YamlScalar scalar, GoMap params) {
        try {
            return render(scalar.text(), params);
        } catch (GitOpsException e) {
            throw e.location() != null || scalar.mark().line() == 0
                    ? e
                    : new GitOpsException(e.message(), scalar.mark().location(), e.hint(), e);
        }
    }

    String render(String text, GoMap params) {
        if (!text.contains("{{")) {
            return text;
        }
        if (!goTemplate) {
            return FlatTemplate.render(text, params);
        }
        try {
            GoTemplate template = parsed.computeIfAbsent(text, GoTemplate::parse);
            return template.execute(params, missingKey);
        } catch (TemplateSyntaxException e) {
            throw new GitOpsException("failed to parse template " + text + ": " + e.message(), null, null, e);
        } catch (TemplateExecutionException e) {
            throw new GitOpsException("failed to execute go template " + text + ": " + e.message(), null, null, e);
        }
    }

    /** Whether an error of {@link #render} says that a parameter is not there. */
    static boolean isMissingKey(GitOpsException fault) {
        Throwable cause = fault;
        while (cause != null && !(cause instanceof TemplateExecutionException)) {
            cause = cause.getCause();
        }
        return cause instanceof TemplateExecutionException execution && execution.isMissingKey();
    }
}
