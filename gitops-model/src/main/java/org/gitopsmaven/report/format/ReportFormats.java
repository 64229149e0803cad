/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.report.format;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Suggestion;

/** The formats that were asked for. The JSON is always among them: other goals read it. */
public final class ReportFormats {

    private static final List<String> ALL = List.of(
            JsonFormat.NAME,
            SarifFormat.NAME,
            JunitFormat.NAME,
            GithubFormat.NAME,
            GitlabFormat.NAME,
            MarkdownFormat.NAME,
            HtmlFormat.NAME);

    private final List<ReportFormat> formats;

    private ReportFormats(List<ReportFormat> formats) {
        this.formats = formats;
    }

    /**
     * Accepts the names of formats in any case.
     *
     * @throws GitOpsException when there is no such format
     */
    public static ReportFormats of(Collection<String> names) {
        Map<String, ReportFormat> formats = new LinkedHashMap<>();
        formats.put(JsonFormat.NAME, new JsonFormat());
        for (String name : names) {
            String word = name.strip().toLowerCase(Locale.ROOT);
            if (!word.isEmpty()) {
                formats.put(word, format(name, word));
            }
        }
        return new ReportFormats(List.copyOf(formats.values()));
    }

    private static ReportFormat format(String name, String word) {
        return switch (word) {
            case JsonFormat.NAME -> new JsonFormat();
            case SarifFormat.NAME -> new SarifFormat();
            case JunitFormat.NAME -> new JunitFormat();
            case GithubFormat.NAME -> new GithubFormat();
            case GitlabFormat.NAME -> new GitlabFormat();
            case MarkdownFormat.NAME -> new MarkdownFormat();
            case HtmlFormat.NAME -> new HtmlFormat();
            default ->
                throw new GitOpsException(
                        "there is no report format '" + name.strip() + "'" + Suggestion.phrase(word, ALL),
                        null,
                        "use " + String.join(", ", ALL));
        };
    }

    /** The words for all formats that there are. */
    public static List<String> names() {
        return ALL;
    }

    List<ReportFormat> list() {
        return formats;
    }
}
