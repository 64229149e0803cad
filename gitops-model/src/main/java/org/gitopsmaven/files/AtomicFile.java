/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.files;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that are there whole or not at all, also for others who read or write them at the same moment. */
public final class AtomicFile {

    private AtomicFile() {}

    /**
     * Writes a draft beside the file and puts it in its place; the directory is made when it is missing. The file is the
     * user's alone, as caches should be.
     */
    public static void write(Path file, byte[] content) throws IOException {
        Path directory = Files.createDirectories(file.resolveSibling(""));
        write(Files.createTempFile(directory, ".writing-", ""), file, content);
    }

    /** The same for a file that others read too: it has the rights that new files have. */
    public static void publish(Path file, byte[] content) throws IOException {
        write(draft(Files.createDirectories(file.resolveSibling(""))), file, content);
    }

    /** A new empty file in a directory, with the rights that new files have. */
    public static Path draft(Path directory) throws IOException {
        Path draft = Files.createTempFile(directory, ".writing-", "");
        Files.delete(draft); // and made anew: a temporary file is the user's alone
        return Files.createFile(draft);
    }

    private static void write(Path draft, Path file, byte[] content) throws IOException {
        try {
            Files.write(draft, content);
            replace(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Puts a draft of the same file system in the place of a file, which need not exist. */
    public static void replace(Path draft, Path file) throws IOException {
        try {
            // without ATOMIC_MOVE the old file is deleted first, which fails when another writer has just done so
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
