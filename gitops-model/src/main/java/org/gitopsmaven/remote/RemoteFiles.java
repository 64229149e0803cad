/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.remote;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.gitopsmaven.files.AtomicFile;
import org.gitopsmaven.remote.HttpFetch.Fetched;

/** Single files of HTTP servers, without a login. What is fetched is kept, and used when the network may not be. */
public final class RemoteFiles {

    private static final int LARGEST = 32 << 20;

    private final Path directory;
    private final RemoteAccess access;
    private final HttpFetch http;

    /** Files that are kept below a directory of the user's. */
    public RemoteFiles(Path cache, RemoteAccess access, RemoteServers servers) {
        this.directory = cache.resolve("files");
        this.access = access;
        this.http = new HttpFetch(servers);
    }

    /**
     * The content of a file as it is now; without the network, as it was last time.
     *
     * @param url {@code http://} or {@code https://}
     * @throws FetchException when it is not there or not allowed
     */
    public byte[] get(String url) {
        URI address = address(url);
        Path kept = directory.resolve(Checksum.of(url.getBytes(StandardCharsets.UTF_8)));
        try {
            if (access == RemoteAccess.ALLOWED) {
                return keep(kept, fetch(address));
            }
            if (Files.isRegularFile(kept)) {
                return Files.readAllBytes(kept);
            }
        } catch (IOException e) {
            throw new FetchException("the cache cannot be used: " + e.getMessage(), directory.toString(), null);
        }
        throw new FetchException(
                "is not in the cache, and the network is not allowed",
                HttpFetch.shown(address),
                "run once without mvn -o, or copy it into the repository");
    }

    private byte[] fetch(URI address) {
        Fetched fetched = http.get(address, Map.of(), LARGEST);
        if (fetched.status() / 100 != 2) {
            throw new FetchException("answers " + fetched.status(), HttpFetch.shown(address), "check the URL");
        }
        return fetched.body();
    }

    private byte[] keep(Path file, byte[] content) throws IOException {
        AtomicFile.write(file, content);
        return content;
    }

    private static URI address(String url) {
        try {
            URI address = URI.create(url);
            if (address.getHost() != null && address.getRawUserInfo() == null) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            throw unusable();
        }
        throw unusable();
    }

    // without the text, which may hold a secret
    private static FetchException unusable() {
        return new FetchException("is no usable URL", "the URL of a file", "write https://host/path, without a login");
    }
}
