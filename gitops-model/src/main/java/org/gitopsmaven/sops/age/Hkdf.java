/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.sops.age;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keys from keys (RFC 5869) with SHA-256; 32 bytes, which is one block. */
final class Hkdf {

    private static final String HMAC = "HmacSHA256";
    private static final int BLOCK = 32;

    private Hkdf() {}

    static byte[] key(byte[] secret, byte[] salt, String info) throws GeneralSecurityException {
        byte[] extracted = hmac(salt.length == 0 ? new byte[BLOCK] : salt, secret);
        byte[] label = info.getBytes(StandardCharsets.US_ASCII);
        byte[] block = new byte[label.length + 1];
        System.arraycopy(label, 0, block, 0, label.length);
        block[label.length] = 1;
        return hmac(extracted, block);
    }

    static byte[] hmac(byte[] key, byte[] data) throws GeneralSecurityException {
        Mac mac = Mac.getInstance(HMAC);
        mac.init(new SecretKeySpec(key, HMAC));
        return mac.doFinal(data);
    }
}
