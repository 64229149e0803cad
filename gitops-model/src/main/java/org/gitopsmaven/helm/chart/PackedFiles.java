/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.chart;

import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gitopsmaven.files.RepositoryFiles;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;

/** The files of a packed chart, by their paths below the chart. */
public final class PackedFiles implements RepositoryFiles {

    private final Path archive;
    private final SortedMap<String, ChartFile> files = new TreeMap<>();

    private PackedFiles(Path archive) {
        this.archive = archive;
        ChartSource.read(archive, archive).files().forEach(file -> files.put(file.path(), file));
    }

    /**
     * Reads the archive.
     *
     * @throws ChartException for what is no archive of a chart
     */
    public static PackedFiles of(Path archive) {
        return new PackedFiles(archive);
    }

    @Override
    public SortedSet<String> files() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(files.keySet()));
    }

    @Override
    public String read(String file) {
        ChartFile found = files.get(file);
        if (found == null) {
            throw new GitOpsException("open " + file + ": no such file or directory", Location.of(archive));
        }
        return found.utf8();
    }

    /** As places in packed charts are shown elsewhere. */
    @Override
    public String shown(String file) {
        return archive.getFileName() + "!/" + file;
    }
}
