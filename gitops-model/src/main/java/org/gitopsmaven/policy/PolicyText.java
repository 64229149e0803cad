/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;

/** The texts of files that hold policies, or what they are tested with. */
public final class PolicyText {

    private static final long LARGEST = 16L << 20;

    private PolicyText() {}

    /**
     * The text of a file.
     *
     * @param shown how the file is told
     * @throws GitOpsException when it cannot be read or is too large
     */
    public static String read(Path file, String shown) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new GitOpsException("the file is larger than " + (LARGEST >> 20) + " MB", Location.of(shown));
            }
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new GitOpsException("cannot be read: " + e, Location.of(shown), null, e);
        }
    }
}
