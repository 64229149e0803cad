/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.applicationset;

import java.util.regex.Pattern;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.golang.GoMap;
import org.gitopsmaven.golang.GoQuote;
import org.gitopsmaven.golang.GoString;

/**
 * The older template language: {@code {{name}}} and nothing more; a name that is no parameter stays as it is. Ported
 * from {@code valyala/fasttemplate} as {@code applicationset/utils} uses it.
 */
final class FlatTemplate {

    private static final Pattern TEMPLATED = Pattern.compile("\\{\\{.*}}");

    private FlatTemplate() {}

    static String render(String text, GoMap params) {
        if (!TEMPLATED.matcher(text).find()) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        int at = 0;
        int open = text.indexOf("{{");
        while (open >= 0) {
            int close = text.indexOf("}}", open + 2);
            if (close < 0) {
                throw new GitOpsException("invalid template: Cannot find end tag=\"}}\" in the template="
                        + GoQuote.quote(text) + " starting from " + GoQuote.quote(text.substring(open + 2)));
            }
            out.append(text, at, open).append(value(text.substring(open + 2, close), params));
            at = close + 2;
            open = text.indexOf("{{", at);
        }
        return out.append(text, at, text.length()).toString();
    }

    private static String value(String tag, GoMap params) {
        String name = tag.strip();
        return !name.isEmpty() && params.get(name) instanceof GoString value ? value.value() : "{{" + tag + "}}";
    }
}
