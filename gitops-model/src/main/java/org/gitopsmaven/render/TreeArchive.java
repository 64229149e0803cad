/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gitopsmaven.files.AtomicFile;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;

/** Writes texts as a zip, sorted by path, all with one time that no time zone changes. */
final class TreeArchive {

    /** The first moment that a zip can name. */
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private TreeArchive() {}

    static void write(Path file, Map<String, String> texts, Instant timestamp) {
        try {
            Path target = file.toAbsolutePath();
            Files.createDirectories(target.resolveSibling(""));
            Path staged = AtomicFile.draft(target.resolveSibling(""));
            try {
                write(Files.newOutputStream(staged), texts, time(timestamp));
                AtomicFile.replace(staged, target);
            } finally {
                Files.deleteIfExists(staged);
            }
        } catch (IOException e) {
            throw new GitOpsException("cannot be written: " + e, Location.of(file), null, e);
        }
    }

    private static void write(OutputStream out, Map<String, String> texts, LocalDateTime time) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                ZipEntry entry = new ZipEntry(text.getKey());
                entry.setTimeLocal(time);
                zip.putNextEntry(entry);
                zip.write(text.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    private static LocalDateTime time(Instant timestamp) {
        LocalDateTime time = LocalDateTime.ofInstant(timestamp, ZoneOffset.UTC);
        return time.isBefore(EARLIEST) ? EARLIEST : time;
    }
}
