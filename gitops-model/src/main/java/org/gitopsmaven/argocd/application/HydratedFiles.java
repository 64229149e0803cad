/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.application;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.argocd.template.function.GoJson;
import org.gitopsmaven.golang.GoString;

/**
 * The files beside {@code manifest.yaml} that Argo CD's source hydrator commits. Ported from {@code util/hydrator} and
 * {@code commitserver/commit/hydratorhelper}.
 */
public final class HydratedFiles {

    /** The text of {@code .gitattributes} at the root. */
    public static final String GIT_ATTRIBUTES =
            "**/README.md linguist-generated=true\n**/hydrator.metadata linguist-generated=true";

    private HydratedFiles() {}

    /**
     * The text of {@code hydrator.metadata} of one Application.
     *
     * @param commands the commands that would render it
     */
    public static String metadata(String repoUrl, String drySha, List<String> commands) {
        List<String> fields = new ArrayList<>();
        add(fields, "repoURL", repoUrl);
        add(fields, "drySha", drySha);
        if (!commands.isEmpty()) {
            List<String> items =
                    commands.stream().map(command -> "    " + quoted(command)).toList();
            fields.add("  \"commands\": [\n" + String.join(",\n", items) + "\n  ]");
        }
        return object(fields);
    }

    /**
     * The text of {@code hydrator.metadata} at the root.
     *
     * @param date as RFC 3339 writes it
     * @param message of the commit that is rendered, all of it
     */
    public static String rootMetadata(String repoUrl, String drySha, String author, String date, String message) {
        CommitMessage parts = CommitMessage.of(message);
        List<String> fields = new ArrayList<>();
        add(fields, "repoURL", repoUrl);
        add(fields, "drySha", drySha);
        add(fields, "author", author);
        add(fields, "date", date);
        add(fields, "subject", parts.subject());
        add(fields, "body", parts.body());
        if (!parts.reference().isEmpty()) {
            List<String> items = new ArrayList<>();
            parts.reference().forEach((name, value) -> items.add("        " + quoted(name) + ": " + quoted(value)));
            String commit = "      \"commit\": {\n" + String.join(",\n", items) + "\n      }";
            fields.add("  \"references\": [\n    {\n" + commit + "\n    }\n  ]");
        }
        return object(fields);
    }

    private static void add(List<String> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.add("  " + quoted(name) + ": " + quoted(value));
        }
    }

    private static String object(List<String> fields) {
        return fields.isEmpty() ? "{}\n" : "{\n" + String.join(",\n", fields) + "\n}\n";
    }

    private static String quoted(String text) {
        return GoJson.writeRaw(new GoString(text));
    }
}
