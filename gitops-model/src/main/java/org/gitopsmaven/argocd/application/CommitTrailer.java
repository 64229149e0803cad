/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.application;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlScalar;

/**
 * A trailer {@code Argocd-reference-commit-…} of a commit message whose value is good. Ported from
 * {@code updateCommitMetadata} of {@code util/git}.
 *
 * @param field of the commit that is referred to
 */
record CommitTrailer(String field, String value) {

    private static final Pattern LINE = Pattern.compile("Argocd-reference-commit-([a-z]+): (.*)");
    private static final Pattern SHA = Pattern.compile("[0-9a-f]{5,40}");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:\"(?<quoted>[^\"\\\\]*)\"\\s*|(?<words>[^\"<>@,;:\\\\()]*?)\\s*)<(?<mail>[^<>@\\s]+@[^<>@\\s]+)>"
                    + "|(?<bare>[^<>@\\s]+@[^<>@\\s]+)");

    /** The trailer in a line; nothing for any other line. */
    static Optional<CommitTrailer> of(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String value = matcher.group(2);
        return switch (matcher.group(1)) {
            case "repourl" -> Optional.of(new CommitTrailer("repoUrl", value));
            case "subject" -> Optional.of(new CommitTrailer("subject", value));
            case "author" -> author(value).map(text -> new CommitTrailer("author", text));
            case "date" -> date(value).map(text -> new CommitTrailer("date", text));
            case "body" -> text(value).map(text -> new CommitTrailer("body", text));
            case "sha" ->
                SHA.matcher(value).matches() ? Optional.of(new CommitTrailer("sha", value)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** The address as mail writes it. */
    private static Optional<String> author(String value) {
        Matcher matcher = ADDRESS.matcher(value.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        if (matcher.group("bare") != null) {
            return Optional.of("<" + matcher.group("bare") + ">");
        }
        String quoted = matcher.group("quoted");
        String name = quoted == null ? matcher.group("words") : quoted;
        return Optional.of((name.isEmpty() ? "" : encoded(name) + " ") + "<" + matcher.group("mail") + ">");
    }

    private static String encoded(String name) {
        if (name.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
            return "\"" + name + "\"";
        }
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        if (name.chars().anyMatch(c -> "\"#$%&'(),.:;<>@[]^`{|}~".indexOf(c) >= 0)) {
            return "=?utf-8?b?" + Base64.getEncoder().encodeToString(bytes) + "?=";
        }
        StringBuilder text = new StringBuilder("=?utf-8?q?");
        for (byte b : bytes) {
            boolean plain = b > ' ' && b < 0x7f && b != '=' && b != '?' && b != '_';
            text.append(b == ' ' ? "_" : plain ? Character.toString(b) : "=%02X".formatted(b));
        }
        return text.append("?=").toString();
    }

    private static Optional<String> date(String value) {
        try {
            return Optional.of(OffsetDateTime.parse(value).withNano(0).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(String json) {
        try {
            boolean quoted = json.strip().startsWith("\"");
            return quoted && YamlReader.readOne(json, "body", YamlDialect.GOYAML2) instanceof YamlScalar scalar
                    ? Optional.of(scalar.text())
                    : Optional.empty();
        } catch (GitOpsException e) {
            return Optional.empty();
        }
    }
}
