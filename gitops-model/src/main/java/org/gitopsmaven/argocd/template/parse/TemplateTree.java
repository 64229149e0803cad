/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.parse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A parsed template.
 *
 * @param text what was parsed
 * @param templates the named templates it defines; its own is {@value #MAIN}
 */
public record TemplateTree(String text, Map<String, List<Node>> templates) {

    /** The name that Argo CD gives to every template. */
    public static final String MAIN = "base";

    private static final int LONGEST = 4 << 20;

    /**
     * Parses a template; one that does not parse is an error in Go's words.
     *
     * @param isFunction which names are functions
     */
    public static TemplateTree parse(String text, Predicate<String> isFunction) {
        if (text.length() > LONGEST) {
            throw new TemplateSyntaxException("the template is longer than " + (LONGEST >> 20) + " MB");
        }
        return new TemplateParser(text, isFunction).parse();
    }

    /** {@code base:line:column} of a place, columns counted in bytes as Go does. */
    public String place(int position) {
        String before = text.substring(0, position);
        int newline = before.lastIndexOf('\n');
        long line = 1 + before.chars().filter(c -> c == '\n').count();
        int column = before.substring(newline + 1).getBytes(StandardCharsets.UTF_8).length;
        return MAIN + ":" + line + ":" + column;
    }
}
