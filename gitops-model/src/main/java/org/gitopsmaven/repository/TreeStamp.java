/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * How the files of a tree were when they were listed, before any of them was read: their names, sizes and times. Where a
 * later change might not show, as behind a link or in a file that was written in this moment, nothing is still the same.
 */
final class TreeStamp {

    /** What file systems with the coarsest clocks take for the same moment. */
    private static final long ONE_MOMENT = 2_000;

    private static final int MOST_FILES = 200_000;
    private static final long NO_FILE = -1;
    private static final long MIXING = 0x9E37_79B9_7F4A_7C15L;

    private final long start = System.currentTimeMillis();
    private final Map<Path, Long> files = new HashMap<>();
    private long newest = Long.MIN_VALUE;
    private boolean doubtful;

    void add(Path file, BasicFileAttributes attributes) {
        if (files.size() >= MOST_FILES || !(attributes.isRegularFile() || attributes.isDirectory())) {
            doubtful = true;
        } else if (attributes.isDirectory()) {
            files.put(file, 0L); // what is in it is listed
        } else {
            files.put(file, sum(attributes));
            newest = Math.max(newest, attributes.lastModifiedTime().toMillis());
        }
    }

    private static long sum(BasicFileAttributes attributes) {
        long time = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
        return (attributes.size() * MIXING + time) * MIXING + Objects.hashCode(attributes.fileKey());
    }

    /** Adds a file that counts and stands elsewhere, whether it is there or not. */
    void addBesides(Path file) {
        try {
            add(file, Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException e) {
            files.put(file, NO_FILE);
        }
    }

    /** There is something that cannot be told. */
    void doubt() {
        doubtful = true;
    }

    boolean has(Path file) {
        return files.containsKey(file);
    }

    /** Whether no file has changed until a later stamp was taken. */
    boolean isStill(TreeStamp later) {
        return !doubtful && !later.doubtful && newest < start - ONE_MOMENT && files.equals(later.files);
    }
}
