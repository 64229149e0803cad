/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.chart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.gitopsmaven.finding.Location;

/** A chart made ready for the worker; packed when asked for. */
public final class PreparedChart {

    /** The template that makes Helm hand out every rendered file: it is no YAML on purpose. */
    public static final String BREAK = "templates/zzz-gitops-end.yaml";

    /** The template that shows that its chart takes part, by the number of its manifests. */
    public static final String CRD_MARKER = "templates/zzz-gitops-crds.yaml";

    /** The copy of NOTES.txt that Helm does not take away. */
    public static final String NOTES = "templates/zzz-gitops-notes.out";

    /**
     * A file of a {@code crds/} directory.
     *
     * @param path below its chart
     */
    public record CrdFile(String path, String text) {}

    private static final ChartFile BREAKING = new ChartFile(BREAK, "gitops: [\n".getBytes(StandardCharsets.US_ASCII));

    private final Path source;
    private final List<ChartFile> files;
    private final List<List<CrdFile>> crds;
    private final Set<String> rewritten;
    private final List<String> warnings;

    PreparedChart(
            Path source,
            List<ChartFile> files,
            List<List<CrdFile>> crds,
            Set<String> rewritten,
            List<String> warnings) {
        this.source = source;
        this.files = List.copyOf(files);
        this.crds = List.copyOf(crds);
        this.rewritten = Set.copyOf(rewritten);
        this.warnings = List.copyOf(warnings);
    }

    /** Where it was read. */
    public Path source() {
        return source;
    }

    /** Tells of each file of the copy, by its path below the chart, what is in it. */
    public void forEachFile(BiConsumer<String, byte[]> listener) {
        for (ChartFile file : files) {
            listener.accept(file.path(), file.data());
        }
    }

    /** The copy as a .tgz, with or without {@link #BREAK}. */
    public byte[] pack(boolean breaking) {
        List<ChartFile> content = new ArrayList<>(files);
        if (breaking) {
            content.add(BREAKING);
        }
        try {
            return TarWriter.pack(content);
        } catch (IOException e) {
            throw new ChartException("cannot pack the chart: " + e.getMessage(), source);
        }
    }

    /** The manifests of the {@code crds/} directory that this number stands for. */
    public List<CrdFile> crds(int number) {
        return number >= 0 && number < crds.size() ? crds.get(number) : List.of();
    }

    /** All manifests of {@code crds/} directories. */
    public List<CrdFile> definitions() {
        return crds.stream().flatMap(List::stream).toList();
    }

    /** Whether a template uses something that differs from one rendering to the next. */
    public boolean isRandom() {
        for (ChartFile file : files) {
            if (isTemplate(file.path()) && RandomUse.isIn(file.data())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTemplate(String path) {
        return path.startsWith("templates/") || path.contains("/templates/");
    }

    /** What the copy cannot do exactly. */
    public List<String> warnings() {
        return warnings;
    }

    /**
     * The place in the source of a line of a template.
     *
     * @param path below the chart
     * @param column 0 for unknown
     */
    public Location locate(String path, int line, int column) {
        Path file = source.resolve(path).normalize();
        boolean found = file.startsWith(source) && Files.isRegularFile(file);
        return new Location(
                found ? file.toString() : source + "!/" + path,
                line,
                rewritten.contains(path + ":" + line) ? 0 : column);
    }
}
