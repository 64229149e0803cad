/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.sops;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;
import java.util.function.Predicate;
import org.gitopsmaven.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;

/** Which values a {@code sops} block says are encrypted ({@code sops.go}, Metadata.shouldBeEncrypted). */
public record EncryptedPaths(
        @Nullable String unencryptedSuffix,
        @Nullable String encryptedSuffix,
        @Nullable String unencryptedRegex,
        @Nullable String encryptedRegex) {

    private static final String DEFAULT_SUFFIX = "_unencrypted";

    public static EncryptedPaths of(YamlMapping block) {
        EncryptedPaths paths = new EncryptedPaths(
                block.text("unencrypted_suffix"),
                block.text("encrypted_suffix"),
                block.text("unencrypted_regex"),
                block.text("encrypted_regex"));
        boolean none = paths.unencryptedSuffix == null
                && paths.encryptedSuffix == null
                && paths.unencryptedRegex == null
                && paths.encryptedRegex == null;
        return none ? new EncryptedPaths(DEFAULT_SUFFIX, null, null, null) : paths;
    }

    public boolean isEncrypted(List<String> path) {
        boolean encrypted = true;
        if (unencryptedSuffix != null && any(path, key -> key.endsWith(unencryptedSuffix))) {
            encrypted = false;
        }
        if (encryptedSuffix != null) {
            encrypted = any(path, key -> key.endsWith(encryptedSuffix));
        }
        if (unencryptedRegex != null && any(path, found(unencryptedRegex))) {
            encrypted = false;
        }
        if (encryptedRegex != null) {
            encrypted = any(path, found(encryptedRegex));
        }
        return encrypted;
    }

    private static boolean any(List<String> path, Predicate<String> test) {
        return path.stream().anyMatch(test);
    }

    /** A regular expression that RE2 refuses finds nothing: SOPS would not have encrypted with it. */
    private static Predicate<String> found(String regex) {
        try {
            Pattern pattern = Pattern.compile(regex);
            return key -> pattern.matcher(key).find();
        } catch (PatternSyntaxException e) {
            return key -> false;
        }
    }
}
