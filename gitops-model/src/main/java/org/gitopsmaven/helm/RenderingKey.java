/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A hash of all that a rendering depends on. */
final class RenderingKey {

    private final MessageDigest digest;

    private RenderingKey() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String of(HelmJob job, String engine) throws IOException {
        RenderingKey key = new RenderingKey();
        HelmRequest request = job.request();
        key.add(
                engine,
                request.release().name(),
                request.release().namespace(),
                request.release().kubeVersion());
        key.add(request.release().apiVersions().toArray(String[]::new));
        key.add(request.output().crds() + " " + request.output().hooks() + " "
                + request.output().tests() + " " + request.output().notes());
        key.add(String.valueOf(job.values().wholeNumbers()));
        for (Path file : job.values().files()) {
            key.add(Files.readAllBytes(file));
        }
        job.chart().forEachFile((path, content) -> {
            key.add(path);
            key.add(content);
        });
        job.chart().definitions().forEach(file -> key.add(file.path(), file.text()));
        return HexFormat.of().formatHex(key.digest.digest());
    }

    private void add(String... texts) {
        add(ByteBuffer.allocate(4).putInt(texts.length).array());
        for (String text : texts) {
            add(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** With its length, so that no two lists of parts look the same. */
    private void add(byte[] part) {
        digest.update(ByteBuffer.allocate(4).putInt(part.length).array());
        digest.update(part);
    }
}
