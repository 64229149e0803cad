/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;

/** A hash of parts, each with its length, so that no two lists of parts look the same. */
final class PartsHash {

    /**
     * A finished hash.
     *
     * @param newest when the last of the files that it tells of was written
     */
    record Sum(String hex, Instant newest) {}

    private final MessageDigest digest;
    private Instant newest = Instant.MIN;

    PartsHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }

    PartsHash add(Object part) {
        byte[] bytes = part.toString().getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        return this;
    }

    PartsHash add(Sum sum) {
        newest = sum.newest().isAfter(newest) ? sum.newest() : newest;
        return add((Object) sum.hex());
    }

    /** A tree, apart from its form. */
    PartsHash add(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            add((Object) ("{" + mapping.size()));
            for (YamlEntry entry : mapping) {
                add((YamlNode) entry.key()).add(entry.value());
            }
        } else if (node instanceof YamlSequence sequence) {
            add((Object) ("[" + sequence.size()));
            sequence.forEach(this::add);
        } else if (node instanceof YamlScalar scalar) {
            add((Object) (scalar.isQuoted() + String.valueOf(scalar.tag()))).add((Object) scalar.text());
        }
        return this;
    }

    Sum sum() {
        return new Sum(HexFormat.of().formatHex(digest.digest()), newest);
    }
}
