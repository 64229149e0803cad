/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The message of a commit as the hydrator takes it apart: the body without the trailers that tell of the commit behind
 * it, and what those say. Ported from {@code GetCommitMetadata} of {@code util/hydrator} and {@code GetReferences} of
 * {@code util/git}.
 *
 * @param body each line with its end
 * @param reference fields of the commit that is referred to, in the order of its JSON; empty for none
 */
record CommitMessage(String subject, String body, Map<String, String> reference) {

    private static final List<String> FIELDS = List.of("author", "date", "subject", "body", "sha", "repoUrl");
    private static final Pattern TRAILER = Pattern.compile("[A-Za-z0-9-]+[ \t]*:.*");
    private static final Pattern OF_GIT = Pattern.compile("Signed-off-by: .*|\\(cherry picked from commit .*");

    static CommitMessage of(String message) {
        int end = message.indexOf("\n\n");
        String body = end < 0 ? "" : message.substring(end + 2);
        StringBuilder rest = new StringBuilder();
        body.lines()
                .filter(line -> CommitTrailer.of(line).isEmpty())
                .forEach(line -> rest.append(line).append('\n'));
        Map<String, String> said = new LinkedHashMap<>();
        for (String line : trailers(message)) {
            CommitTrailer.of(line).ifPresent(trailer -> said.put(trailer.field(), trailer.value()));
        }
        if (said.values().stream().anyMatch(value -> !value.isEmpty())) {
            said.putIfAbsent("author", "<@>"); // how Go prints an address that nobody gave
        }
        Map<String, String> reference = new LinkedHashMap<>();
        for (String field : FIELDS) {
            if (!said.getOrDefault(field, "").isEmpty()) {
                reference.put(field, said.get(field));
            }
        }
        return new CommitMessage(end < 0 ? message : message.substring(0, end), rest.toString(), reference);
    }

    /** The lines that {@code git interpret-trailers --parse} prints: those of the last paragraph, if it is one of trailers. */
    private static List<String> trailers(String message) {
        List<String> paragraph = new ArrayList<>();
        boolean first = true;
        for (String line :
                message.lines().takeWhile(line -> !line.startsWith("---")).toList()) {
            if (line.isBlank()) {
                first &= paragraph.isEmpty();
                if (!paragraph.isEmpty()) {
                    paragraph.clear();
                    first = false;
                }
            } else {
                paragraph.add(line);
            }
        }
        return first ? List.of() : trailers(paragraph);
    }

    private static List<String> trailers(List<String> paragraph) {
        List<String> trailers = new ArrayList<>();
        int others = 0;
        boolean ofGit = false;
        for (String line : paragraph) {
            boolean continues = Character.isWhitespace(line.charAt(0));
            ofGit |= OF_GIT.matcher(line).matches();
            if (continues && !trailers.isEmpty()) {
                trailers.add(trailers.remove(trailers.size() - 1) + " " + line.strip());
            } else if (TRAILER.matcher(line).matches()) {
                trailers.add(line.replaceFirst("[ \t]*:[ \t]*", ": "));
            } else if (!line.startsWith("#")) {
                others++;
            }
        }
        boolean isOne = others == 0 || ofGit && trailers.size() * 3 >= others;
        return isOne ? trailers : List.of();
    }
}
