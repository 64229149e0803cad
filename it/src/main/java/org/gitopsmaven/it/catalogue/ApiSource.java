/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the kinds that an API class can create: the path tells group, version, plural and scope. */
final class ApiSource {

    private static final Pattern CREATE = Pattern.compile(
            "okhttp3\\.Call create(?!\\w*ValidateBefore)\\w+Call\\(([^{]*?)\\)[^{]*\\{.*?localVarPath =\\s*\"([^\"]+)\"",
            Pattern.DOTALL);
    private static final Pattern BODY = Pattern.compile("(?:^|[ ,\\n])(\\w+) body\\b");
    private static final Pattern PATH =
            Pattern.compile("/apis?(?:/([^/]+))?/(v\\d\\w*)(/namespaces/\\{namespace})?/([a-z]+)");
    private static final Pattern KIND = Pattern.compile("(?:[A-Z]\\w*?)?V\\d+(?:(?:alpha|beta)\\d+)?([A-Z]\\w*)");

    private final String text;

    ApiSource(String text) {
        this.text = text;
    }

    List<SourceKind> kinds() {
        List<SourceKind> kinds = new ArrayList<>();
        Matcher create = CREATE.matcher(text);
        while (create.find()) {
            Matcher body = BODY.matcher(create.group(1));
            Matcher path = PATH.matcher(create.group(2));
            if (body.find() && path.matches()) {
                kinds.add(kind(body.group(1), path));
            }
        }
        return kinds;
    }

    private static SourceKind kind(String type, Matcher path) {
        Matcher kind = KIND.matcher(type);
        if (!kind.matches()) {
            throw new IllegalStateException("no kind in " + type);
        }
        String group = path.group(1) == null ? "" : path.group(1);
        return new SourceKind(group, path.group(2), kind.group(1), type, path.group(4), path.group(3) != null);
    }
}
