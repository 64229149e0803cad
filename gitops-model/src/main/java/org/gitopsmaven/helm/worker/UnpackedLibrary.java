/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.gitopsmaven.files.AtomicFile;
import org.jspecify.annotations.Nullable;

/**
 * A native library for this machine from a jar of the class path: unpacked once per user into a directory of the cache
 * that only the user can write to, never into the shared temporary directory, and compared with the jar's own checksum.
 */
final class UnpackedLibrary {

    private static final String IN_JAR = "jar:file:";

    private final Path cache;
    private final String resource;

    UnpackedLibrary(Path cache, String resource) {
        this.cache = cache;
        this.resource = resource;
    }

    /** The unpacked library; null when no jar of the class path has it. */
    @Nullable
    Path file() throws IOException {
        URL url = UnpackedLibrary.class.getClassLoader().getResource(resource);
        String place = String.valueOf(url);
        if (!place.startsWith(IN_JAR)) {
            return null;
        }
        Path jar = Path.of(URI.create(place.substring("jar:".length(), place.lastIndexOf("!/"))));
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(resource);
            return entry == null ? null : file(zip, entry);
        }
    }

    private Path file(ZipFile zip, ZipEntry entry) throws IOException {
        Path directory = Directories.create(cache.resolve(Long.toHexString(entry.getCrc()) + "-" + entry.getSize()));
        String name = resource.substring(resource.lastIndexOf('/') + 1);
        Path library = directory.resolve(name);
        Stamp stamp = new Stamp(directory.resolve(name + ".checked"));
        if (!stamp.vouchesFor(library)) {
            if (!isIntact(library, entry)) {
                unpack(zip, entry, library);
            }
            stamp.write(library);
        }
        return library;
    }

    private static void unpack(ZipFile zip, ZipEntry entry, Path library) throws IOException {
        Path temporary = Files.createTempFile(library.getParent(), "unpack", ".tmp");
        CRC32 checksum = new CRC32();
        try {
            try (InputStream in = new CheckedInputStream(zip.getInputStream(entry), checksum)) {
                Files.copy(in, temporary, StandardCopyOption.REPLACE_EXISTING);
            }
            if (checksum.getValue() != entry.getCrc() || Files.size(temporary) != entry.getSize()) {
                throw new IOException("the unpacked library does not match the checksum of its jar");
            }
            AtomicFile.replace(temporary, library);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static boolean isIntact(Path file, ZipEntry entry) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) != entry.getSize()) {
            return false;
        }
        CRC32 checksum = new CRC32();
        try (InputStream in = new CheckedInputStream(Files.newInputStream(file), checksum)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return checksum.getValue() == entry.getCrc();
    }

    /** Remembers size and time of the file that was checked, so that 98 MB are not read at every start. */
    private record Stamp(Path file) {

        boolean vouchesFor(Path library) throws IOException {
            return Files.isRegularFile(library)
                    && Files.isRegularFile(file)
                    && Files.readString(file).equals(describe(library));
        }

        void write(Path library) throws IOException {
            Files.writeString(file, describe(library));
        }

        private static String describe(Path library) throws IOException {
            return Files.size(library) + " "
                    + Files.getLastModifiedTime(library).to(TimeUnit.MICROSECONDS);
        }
    }
}
