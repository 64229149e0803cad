/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.sops;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.sops.age.AgeException;
import org.gitopsmaven.sops.age.AgeIdentity;

/** The secret keys that SOPS would use, from its own variables {@code SOPS_AGE_KEY} and {@code SOPS_AGE_KEY_FILE}. */
public final class SopsKeys {

    /** No keys. */
    public static final SopsKeys NONE = new SopsKeys(List.of());

    private static final String KEY = "SOPS_AGE_KEY";
    private static final String FILE = "SOPS_AGE_KEY_FILE";
    private static final long LARGEST = 1 << 20;

    private final List<AgeIdentity> identities;

    private SopsKeys(List<AgeIdentity> identities) {
        this.identities = List.copyOf(identities);
    }

    /**
     * The keys that an environment holds.
     *
     * @throws GitOpsException for a key that is none and a file that cannot be read; says nothing of what is in it
     */
    public static SopsKeys of(Map<String, String> environment) {
        List<AgeIdentity> identities = new ArrayList<>();
        String key = environment.getOrDefault(KEY, "");
        String file = environment.getOrDefault(FILE, "");
        read(key, KEY, identities);
        if (!file.isBlank()) {
            read(text(file), FILE, identities);
        }
        return identities.isEmpty() ? NONE : new SopsKeys(identities);
    }

    private static String text(String file) {
        try {
            Path path = Path.of(file);
            if (Files.size(path) > LARGEST) {
                throw new GitOpsException(FILE + " names a file that is larger than any with keys", null);
            }
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (IOException | InvalidPathException e) {
            throw new GitOpsException(
                    FILE + " names a file that cannot be read: " + file, null, "correct the variable, or unset it", e);
        }
    }

    /** One key in each line; lines with {@code #} are comments. */
    private static void read(String text, String source, List<AgeIdentity> identities) {
        int number = 0;
        for (String line : text.split("\n")) {
            number++;
            String bare = line.strip();
            if (!bare.isEmpty() && !bare.startsWith("#")) {
                try {
                    identities.add(AgeIdentity.of(bare));
                } catch (AgeException e) {
                    throw new GitOpsException(
                            "line " + number + " of " + source + " " + e.getMessage(),
                            null,
                            "it takes secret keys of age for X25519, one in each line",
                            e);
                }
            }
        }
    }

    public boolean isEmpty() {
        return identities.isEmpty();
    }

    List<AgeIdentity> identities() {
        return identities;
    }

    @Override
    public String toString() {
        return identities.size() + " secret keys of age";
    }
}
