/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.sops.age;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPrivateKeySpec;
import java.security.spec.XECPublicKeySpec;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A secret key, {@code AGE-SECRET-KEY-1…}. Does not show itself. */
public final class AgeIdentity {

    private static final String CURVE = "X25519";
    private static final String PREFIX = "age-secret-key-";
    private static final String LABEL = "age-encryption.org/v1/X25519";
    private static final int SIZE = 32;

    private final PrivateKey secret;
    private final byte[] recipient;

    private AgeIdentity(PrivateKey secret, byte[] recipient) {
        this.secret = secret;
        this.recipient = recipient;
    }

    /** Reads a key. */
    public static AgeIdentity of(String text) throws AgeException {
        byte[] scalar = Bech32.decode(PREFIX, text);
        if (scalar.length != SIZE) {
            throw new AgeException("is no key of age for X25519");
        }
        try {
            PrivateKey secret = KeyFactory.getInstance(CURVE)
                    .generatePrivate(new XECPrivateKeySpec(NamedParameterSpec.X25519, scalar));
            byte[] base = new byte[SIZE];
            base[0] = 9;
            return new AgeIdentity(secret, agree(secret, base));
        } catch (GeneralSecurityException e) {
            throw new AgeException("cannot be used by this JDK: " + e.getMessage());
        } finally {
            Arrays.fill(scalar, (byte) 0);
        }
    }

    private static byte[] agree(PrivateKey secret, byte[] point) throws GeneralSecurityException {
        byte[] bigEndian = new byte[SIZE];
        for (int i = 0; i < SIZE; i++) {
            bigEndian[i] = point[SIZE - 1 - i];
        }
        bigEndian[0] &= 0x7f; // the highest bit of a point does not count
        KeyAgreement agreement = KeyAgreement.getInstance(CURVE);
        agreement.init(secret);
        agreement.doPhase(
                KeyFactory.getInstance(CURVE)
                        .generatePublic(new XECPublicKeySpec(NamedParameterSpec.X25519, new BigInteger(1, bigEndian))),
                true);
        return agreement.generateSecret();
    }

    /** The key of a file, if it was wrapped for this identity. */
    Optional<byte[]> unwrap(byte[] share, byte[] wrapped) throws GeneralSecurityException {
        byte[] salt = Arrays.copyOf(share, SIZE * 2);
        System.arraycopy(recipient, 0, salt, SIZE, SIZE);
        byte[] key = Hkdf.key(agree(secret, share), salt, LABEL);
        Cipher cipher = Cipher.getInstance("ChaCha20-Poly1305");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "ChaCha20"), new IvParameterSpec(new byte[12]));
        try {
            return Optional.of(cipher.doFinal(wrapped));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "a secret key of age";
    }
}
