/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.chart;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Lists and reads through streams rather than channels: to a Java machine that has just started that makes a third of
 * the work, and charts have many small files.
 */
final class DirectoryFiles {

    /** What stands in a name for what the platform's charset has no character for. */
    private static final char UNKNOWN = '\uFFFD';

    /** What stands in a directory under a name. */
    record Entry(String name, Path path) {}

    private DirectoryFiles() {}

    /** What a directory holds, by name. */
    static List<Entry> sorted(Path directory) throws IOException {
        String[] names = directory.toFile().list();
        if (names == null || String.join("/", names).indexOf(UNKNOWN) >= 0) {
            return list(directory);
        }
        Arrays.sort(names);
        List<Entry> entries = new ArrayList<>(names.length);
        for (String name : names) {
            entries.add(new Entry(name, directory.resolve(name)));
        }
        return entries;
    }

    private static List<Entry> list(Path directory) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
            for (Path path : stream) {
                entries.add(new Entry(path.getFileName().toString(), path));
            }
        }
        entries.sort(Comparator.comparing(Entry::name));
        return entries;
    }

    static byte[] content(Path file) throws IOException {
        if (file.toString().indexOf(UNKNOWN) >= 0) {
            return Files.readAllBytes(file);
        }
        try (InputStream in = new FileInputStream(file.toFile())) {
            return in.readAllBytes();
        }
    }
}
