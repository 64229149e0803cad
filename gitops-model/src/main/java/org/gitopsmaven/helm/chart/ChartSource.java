/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A chart as it was read: its own files, and how much room is left for what is unpacked from it. */
final class ChartSource {

    private final Path place;
    private final ChartBudget budget;
    private final List<ChartFile> files;
    private final Map<ChartFile, List<ChartFile>> unpacked = new HashMap<>();

    private ChartSource(Path place, ChartBudget budget, List<ChartFile> files) {
        this.place = place;
        this.budget = budget;
        this.files = files;
    }

    /**
     * Reads a directory or an archive.
     *
     * @param root the directory that no symbolic link may leave
     */
    static ChartSource read(Path chart, Path root) {
        ChartBudget budget = new ChartBudget(chart);
        try {
            List<ChartFile> files = Files.isDirectory(chart)
                    ? ChartDirectory.read(chart, root, budget)
                    : ChartArchive.read(archive(chart), chart.getFileName().toString(), budget);
            return new ChartSource(chart, budget, files);
        } catch (NoSuchFileException e) {
            throw new ChartException("path \"" + chart + "\" not found", chart, "check the path of the chart");
        } catch (IOException e) {
            throw new ChartException("cannot read the chart: " + e.getMessage(), chart);
        }
    }

    Path place() {
        return place;
    }

    List<ChartFile> files() {
        return files;
    }

    /** The files of a packed subchart. */
    List<ChartFile> unpack(ChartFile archive) {
        List<ChartFile> content = unpacked.get(archive);
        if (content == null) {
            try {
                content = ChartArchive.read(archive.data(), archive.path(), budget);
            } catch (IOException e) {
                throw new ChartException("cannot unpack " + archive.path() + ": " + e.getMessage(), place);
            }
            unpacked.put(archive, content);
        }
        return content;
    }

    private static byte[] archive(Path file) throws IOException {
        byte[] data = Files.readAllBytes(file);
        if (data.length < 3 || data[0] != 0x1F || data[1] != (byte) 0x8B || data[2] != 8) {
            throw new ChartException(
                    "file '" + file + "' does not appear to be a gzipped archive",
                    file,
                    "a chart is a directory with a Chart.yaml, or the .tgz that helm package makes of it");
        }
        return data;
    }
}
