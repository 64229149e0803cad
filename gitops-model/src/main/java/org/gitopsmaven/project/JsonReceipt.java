/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.resource.ImageReference;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/** A small JSON object that a builder left. */
record JsonReceipt(Path file, YamlMapping content) {

    private static final long LARGEST = 1L << 20;

    static JsonReceipt read(Path file) {
        // JSON is YAML, and our reader knows the places
        YamlNode node = YamlReader.readOne(text(file), file.toString(), YamlDialect.GOYAML3);
        if (node instanceof YamlMapping mapping) {
            return new JsonReceipt(file, mapping);
        }
        throw new GitOpsException("not a JSON object", Location.of(file), "remove it, or build the image again");
    }

    /** The reference in one field with the digest in another, if that is there. */
    ImageReference image(String name, String digest) {
        String image = content.text(name);
        if (image == null) {
            throw new GitOpsException(
                    "has no \"" + name + "\"", Location.of(file), "remove it, or build the image again");
        }
        ImageReference reference = ImageReference.of(image);
        String pushed = content.text(digest);
        return pushed == null ? reference : reference.withDigest(pushed);
    }

    boolean says(String field) {
        return "true".equals(content.text(field));
    }

    boolean has(String field) {
        return content.text(field) != null;
    }

    /** The whole text of a small file. */
    static String text(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new GitOpsException("larger than the limit of " + LARGEST + " bytes", Location.of(file));
            }
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new GitOpsException("cannot be read: " + e.getMessage(), Location.of(file), null, e);
        }
    }

    /** The bare digest in a file, or null when the file holds something else. */
    static @Nullable String digest(Path file) {
        String text = text(file).strip();
        return text.matches("sha256:[0-9a-f]{64}") ? text : null;
    }
}
