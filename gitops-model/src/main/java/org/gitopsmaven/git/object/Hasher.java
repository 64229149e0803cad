/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git.object;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Names objects. Used by one thread at a time. */
final class Hasher {

    private final MessageDigest digest = sha1();

    /** The digest that Git's names and packs are made with. */
    static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-1", e);
        }
    }

    ObjectName name(ObjectType type, byte[] content) {
        begin(type, content.length);
        digest.update(content);
        return end();
    }

    /** The content follows piece by piece. */
    void begin(ObjectType type, long size) {
        digest.update((type.word() + " " + size + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    void update(byte[] bytes, int length) {
        digest.update(bytes, 0, length);
    }

    ObjectName end() {
        return ObjectName.at(digest.digest(), 0);
    }
}
