/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.report.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Suggestion;

/** The formats that were asked for. The JSON is always among them: other goals read it. */
public final class ReportFormats {

    private static final Map<String, Supplier<ReportFormat>> ALL = all();

    private final List<ReportFormat> formats;

    private ReportFormats(List<ReportFormat> formats) {
        this.formats = formats;
    }

    private static Map<String, Supplier<ReportFormat>> all() {
        Map<String, Supplier<ReportFormat>> all = new LinkedHashMap<>();
        all.put(JsonFormat.NAME, JsonFormat::new);
        all.put(SarifFormat.NAME, SarifFormat::new);
        all.put(JunitFormat.NAME, JunitFormat::new);
        all.put(GithubFormat.NAME, GithubFormat::new);
        all.put(GitlabFormat.NAME, GitlabFormat::new);
        all.put(MarkdownFormat.NAME, MarkdownFormat::new);
        all.put(HtmlFormat.NAME, HtmlFormat::new);
        return all;
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
                formats.computeIfAbsent(word, key -> format(name, key));
            }
        }
        return new ReportFormats(List.copyOf(formats.values()));
    }

    private static ReportFormat format(String name, String word) {
        Supplier<ReportFormat> format = ALL.get(word);
        if (format == null) {
            throw new GitOpsException(
                    "there is no report format '" + name.strip() + "'" + Suggestion.phrase(word, ALL.keySet()),
                    null,
                    "use " + String.join(", ", ALL.keySet()));
        }
        return format.get();
    }

    /** The words for all formats that there are. */
    public static List<String> names() {
        return new ArrayList<>(ALL.keySet());
    }

    List<ReportFormat> list() {
        return formats;
    }
}
