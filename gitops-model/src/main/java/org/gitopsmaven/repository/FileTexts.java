/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.gitopsmaven.files.FileGuard;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.jspecify.annotations.Nullable;

/** The texts of files on disk below one root: each is read once for a run, as long as there is memory for it. */
final class FileTexts {

    private final Path root;
    private final Map<Path, SoftReference<String>> known = new ConcurrentHashMap<>();
    private volatile @Nullable Path realRoot;

    FileTexts(Path root) {
        this.root = root;
    }

    String read(Path file) {
        String text = known(file);
        if (text == null) {
            text = fromDisk(file);
            known.put(file, new SoftReference<>(text));
        }
        return text;
    }

    /** The files that were read. */
    Set<Path> known() {
        return known.keySet();
    }

    void forget(Path file) {
        known.remove(file);
    }

    /** The same, not kept for those who ask later. */
    String readOnce(Path file) {
        String text = known(file);
        return text == null ? fromDisk(file) : text;
    }

    private @Nullable String known(Path file) {
        SoftReference<String> reference = known.get(file);
        return reference == null ? null : reference.get();
    }

    private String fromDisk(Path file) {
        try {
            FileGuard.check(file, realRoot());
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new GitOpsException("the file is not UTF-8", Location.of(file), "save it as UTF-8", e);
        } catch (IOException e) {
            throw new GitOpsException("cannot be read: " + e, Location.of(file), null, e);
        }
    }

    private Path realRoot() throws IOException {
        Path real = realRoot;
        if (real == null) {
            real = root.toRealPath();
            realRoot = real;
        }
        return real;
    }
}
