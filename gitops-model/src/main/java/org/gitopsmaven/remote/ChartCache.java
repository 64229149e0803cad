/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.remote;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gitopsmaven.files.AtomicFile;
import org.jspecify.annotations.Nullable;

/** Archives that were fetched, each with its checksum, below a directory for each repository and chart. */
final class ChartCache {

    private static final String ARCHIVE = ".tgz";

    private final Path directory;

    /**
     * @param repository its address, of which only a hash is seen
     */
    ChartCache(Path cache, String repository, String name) {
        directory = cache.resolve("charts")
                .resolve(
                        Checksum.of(repository.getBytes(StandardCharsets.UTF_8)).substring(0, 24))
                .resolve(name);
    }

    List<String> versions() {
        try (Stream<Path> files = Files.isDirectory(directory) ? Files.list(directory) : Stream.of()) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ARCHIVE))
                    .map(name -> name.substring(0, name.length() - ARCHIVE.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** The archive; null when it is not there, or is not what was fetched. */
    @Nullable
    Path find(String version) {
        Path archive = directory.resolve(version + ARCHIVE);
        Path checksum = directory.resolve(version + ".sha256");
        try {
            boolean good = Files.isRegularFile(archive)
                    && Files.isRegularFile(checksum)
                    && Checksum.of(Files.readAllBytes(archive)).equals(Files.readString(checksum));
            return good ? archive : null;
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    Path put(String version, byte[] data) {
        try {
            Files.createDirectories(directory);
            write(directory.resolve(version + ".sha256"), Checksum.of(data).getBytes(StandardCharsets.US_ASCII));
            return write(directory.resolve(version + ARCHIVE), data);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private Path write(Path file, byte[] data) throws IOException {
        AtomicFile.write(file, data);
        return file;
    }

    private FetchException unusable(IOException e) {
        return new FetchException("the cache cannot be used: " + e.getMessage(), directory.toString(), null);
    }
}
