/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.gitopsmaven.resource.Resource;

/** Objects as the text that kustomize prints. */
public final class ManifestText {

    private ManifestText() {}

    /** One object. */
    public static String of(Resource resource) {
        throw new UnsupportedOperationException("yaml.YamlWriter is not there yet: " + resource.id());
    }

    /** Objects in one text, {@code ---} between them. */
    public static String of(List<Resource> resources) {
        return resources.stream().map(ManifestText::of).collect(Collectors.joining("---\n"));
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }
}
