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
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.YamlWriter;

/** Objects as the text that kustomize prints. */
final class ManifestText {

    /** What stands between two objects. */
    static final String SEPARATOR = "---\n";

    private ManifestText() {}

    /**
     * One object.
     *
     * @throws GitOpsException when it cannot be written, such as one with a key twice
     */
    static String of(Resource resource) {
        try {
            return YamlWriter.write(resource.content());
        } catch (GitOpsException fault) {
            Location location = fault.location();
            throw new GitOpsException(
                    resource.id() + ": " + fault.message(),
                    location == null ? resource.origin().location() : location,
                    fault.hint(),
                    fault);
        }
    }

    static String join(List<String> texts) {
        return String.join(SEPARATOR, texts);
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
