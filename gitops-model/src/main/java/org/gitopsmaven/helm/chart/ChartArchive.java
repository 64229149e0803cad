/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.chart;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.gitopsmaven.files.TarReader;

/** Reads the files of a packed chart ({@code loader/archive.go}): the first directory is the chart's own and goes. */
final class ChartArchive {

    private ChartArchive() {}

    static List<ChartFile> read(byte[] archive, String name, ChartBudget budget) throws IOException {
        List<ChartFile> files = new ArrayList<>();
        try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(archive), 1 << 16)) {
            TarReader tar = new TarReader(unpacked, ChartBudget.LARGEST_FILE);
            for (TarReader.Entry entry = tar.next(); entry != null; entry = tar.next()) {
                String path = pathOf(entry.name(), name, budget);
                budget.take(path, entry.size());
                files.add(new ChartFile(path, ByteOrderMark.strip(tar.data(entry))));
            }
        } catch (ZipException | EOFException e) {
            throw new ChartException(
                    "file '" + name + "' does not appear to be a valid chart file (details: " + e.getMessage() + ")",
                    budget.chart());
        }
        if (files.isEmpty()) {
            throw new ChartException("no files in chart archive " + name, budget.chart());
        }
        return files;
    }

    private static String pathOf(String entry, String archive, ChartBudget budget) {
        String path = entry.indexOf('\\') >= 0 ? entry.replace('\\', '/') : entry;
        int slash = path.indexOf('/');
        List<String> clean = new ArrayList<>();
        for (String segment : path.substring(slash + 1).split("/")) {
            if (segment.equals("..")) {
                throw new ChartException(
                        "chart illegally references parent directory: " + entry + " in " + archive, budget.chart());
            }
            if (!segment.isEmpty() && !segment.equals(".")) {
                clean.add(segment);
            }
        }
        if (slash < 0 || clean.isEmpty() || path.startsWith("/", slash + 1)) {
            throw new ChartException(
                    "chart illegally contains content outside the base directory: \"" + entry + "\" in " + archive,
                    budget.chart());
        }
        return String.join("/", clean);
    }
}
