/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gitopsmaven.helm.HelmDocument.Role;
import org.gitopsmaven.helm.chart.PreparedChart;
import org.jspecify.annotations.Nullable;

/** The files that Helm appends to its complaint about {@link PreparedChart#BREAK}: each template with its output. */
final class RenderedFiles {

    private static final Pattern START = Pattern.compile("\n---\n---\n# Source: ([^/\n]+)/");

    private final String complaint;
    private final String breaking;
    private final SortedMap<String, String> files;

    private RenderedFiles(String complaint, String breaking, SortedMap<String, String> files) {
        this.complaint = complaint;
        this.breaking = breaking;
        this.files = files;
    }

    /** Whether an error brings files along; one that was raised before the end of rendering does not. */
    static boolean areIn(String error) {
        return error.contains(PreparedChart.BREAK) && START.matcher(error).find();
    }

    static RenderedFiles of(String error) {
        Matcher start = START.matcher(error);
        if (!start.find()) {
            throw new IllegalArgumentException("no files");
        }
        String chart = start.group(1);
        Pattern header = Pattern.compile(
                "\n---\n# Source: (" + Pattern.quote(chart) + "/(?:charts/[^/\n]+/)*templates/[^\n]+)\n");
        Matcher matcher = header.matcher(error);
        SortedMap<String, String> files = new TreeMap<>();
        String source = null;
        int from = 0;
        for (int at = start.start() + 4; matcher.find(at); at = matcher.end() - 1) {
            put(files, source, error, from, matcher.start());
            source = matcher.group(1);
            from = matcher.end();
        }
        put(files, source, error, from, error.length());
        String breaking = chart + "/" + PreparedChart.BREAK;
        files.remove(breaking);
        return new RenderedFiles(error.substring(0, start.start()), breaking, files);
    }

    /** An error without the empty list that {@code debug} puts behind it. */
    static String cutOff(String error) {
        int end = error.lastIndexOf("\n---\n");
        return end >= 0 && error.substring(end + 5).isBlank() ? error.substring(0, end) : error;
    }

    /** What Helm complains about; null when it is nothing but our own template. */
    @Nullable
    String fault() {
        return complaint.contains(breaking) ? null : complaint;
    }

    /** Whether Helm has not looked at a template, because it comes behind ours. */
    boolean isUnchecked(HelmDocument document) {
        return document.role() != Role.CRD && document.source().compareTo(breaking) > 0;
    }

    /** By path, in the order that Helm goes through them. */
    Map<String, String> files() {
        return files;
    }

    private static void put(Map<String, String> files, @Nullable String source, String error, int from, int to) {
        if (source != null) {
            String text = error.substring(from, Math.max(from, to));
            files.merge(source, text, (one, other) -> one + "\n---\n" + other);
        }
    }
}
