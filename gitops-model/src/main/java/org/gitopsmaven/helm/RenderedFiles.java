/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gitopsmaven.helm.HelmDocument.Role;
import org.gitopsmaven.helm.chart.PreparedChart;
import org.jspecify.annotations.Nullable;

/** The files that Helm appends to its complaint about {@link PreparedChart#BREAK}: each template with its output. */
final class RenderedFiles {

    private static final String HEADER = "\n---\n# Source: ";
    private static final String SUBCHARTS = "charts/";
    private static final String TEMPLATES = "templates/";
    private static final String START = "\n---" + HEADER;

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
        return error.contains(PreparedChart.BREAK) && start(error) >= 0;
    }

    static RenderedFiles of(String error) {
        int start = start(error);
        if (start < 0) {
            throw new IllegalArgumentException("no files");
        }
        String chart = error.substring(start + START.length(), error.indexOf('/', start + START.length()) + 1);
        SortedMap<String, String> files = new TreeMap<>();
        String source = null;
        int from = 0;
        int at = start + START.length() - HEADER.length();
        for (at = header(error, chart, at); at >= 0; at = header(error, chart, from - 1)) {
            put(files, source, error, from, at);
            int end = error.indexOf('\n', at + HEADER.length());
            source = error.substring(at + HEADER.length(), end);
            from = end + 1;
        }
        put(files, source, error, from, error.length());
        String breaking = chart + PreparedChart.BREAK;
        files.remove(breaking);
        return new RenderedFiles(error.substring(0, start), breaking, files);
    }

    /** Where the files begin: with the first that has a directory, which is the chart. */
    private static int start(String error) {
        for (int at = error.indexOf(START); at >= 0; at = error.indexOf(START, at + 1)) {
            int name = at + START.length();
            int slash = error.indexOf('/', name);
            if (slash > name && error.lastIndexOf('\n', slash) < name) {
                return at;
            }
        }
        return -1;
    }

    /** The next line that names a template of the chart, or of a chart in it; negative for none. */
    private static int header(String error, String chart, int from) {
        for (int at = error.indexOf(HEADER, from); at >= 0; at = error.indexOf(HEADER, at + 1)) {
            int name = at + HEADER.length();
            int end = error.indexOf('\n', name);
            if (end >= 0 && error.startsWith(chart, name) && isTemplate(error.substring(name + chart.length(), end))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isTemplate(String path) {
        int at = 0;
        while (path.startsWith(SUBCHARTS, at)) {
            int slash = path.indexOf('/', at + SUBCHARTS.length());
            if (slash <= at + SUBCHARTS.length()) {
                return false;
            }
            at = slash + 1;
        }
        return path.startsWith(TEMPLATES, at) && path.length() > at + TEMPLATES.length();
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
            String before = files.get(source);
            files.put(source, before == null ? text : before + "\n---\n" + text);
        }
    }
}
