/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** A directory with all that it holds. */
public final class FileTree {

    private FileTree() {}

    /** Deletes a directory, if it is there, with all that it holds; links are deleted, not followed. */
    public static void delete(Path directory) throws IOException {
        IOException failure = deleted(directory).failure;
        if (failure != null) {
            throw failure;
        }
    }

    /** Deletes what can be deleted of it: somebody else may be at it as well, or hold a file open. */
    public static void deleteWhatCanBe(Path directory) {
        try {
            deleted(directory);
        } catch (IOException e) {
            return; // not even its list can be read
        }
    }

    private static Deletion deleted(Path directory) throws IOException {
        Deletion deletion = new Deletion();
        if (Files.exists(directory, LinkOption.NOFOLLOW_LINKS)) {
            Files.walkFileTree(directory, deletion);
        }
        return deletion;
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {

        private @Nullable IOException failure;

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            return delete(file);
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException why) {
            return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? failed(why) : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException why) {
            return delete(directory);
        }

        private FileVisitResult delete(Path path) {
            try {
                Files.deleteIfExists(path);
                return FileVisitResult.CONTINUE;
            } catch (IOException e) {
                return failed(e);
            }
        }

        private FileVisitResult failed(IOException why) {
            failure = failure == null ? why : failure;
            return FileVisitResult.CONTINUE;
        }
    }
}
