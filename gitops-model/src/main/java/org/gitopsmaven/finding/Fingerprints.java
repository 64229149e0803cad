/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Short names of findings that stay the same when lines are added above them, a hint is worded better or another
 * environment has the same fault. Findings that differ in nothing else are told apart by their order.
 */
public final class Fingerprints {

    private static final int BYTES = 10;

    private Fingerprints() {}

    /** The fingerprint of each finding, in the order given. */
    public static Map<Finding, String> of(Collection<Finding> findings) {
        Map<Finding, String> fingerprints = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Finding finding : findings) {
            String cause = cause(finding);
            int before = seen.merge(cause, 1, Integer::sum) - 1;
            fingerprints.put(finding, hash(before == 0 ? cause : cause + "\n" + before));
        }
        return fingerprints;
    }

    private static String cause(Finding finding) {
        Location location = finding.location();
        return String.join(
                "\n",
                finding.rule().id(),
                location == null ? "" : location.file(),
                Objects.requireNonNullElse(finding.resource(), ""),
                Objects.requireNonNullElse(finding.field(), ""),
                Patterns.PLACE.matcher(finding.message()).replaceAll(""));
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            StringBuilder hex = new StringBuilder();
            for (int i = 0; i < BYTES; i++) {
                hex.append(Character.forDigit(hash[i] >> 4 & 0xf, 16)).append(Character.forDigit(hash[i] & 0xf, 16));
            }
            return hex.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Compiled only where something is found. */
    private static final class Patterns {
        static final Pattern PLACE = Pattern.compile(":\\d+(:\\d+)?\\b");
    }
}
