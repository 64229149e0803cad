/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.sops.age;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A file that age encrypted. */
public final class AgeFile {

    private static final String BEGIN = "-----BEGIN AGE ENCRYPTED FILE-----";
    private static final String END = "-----END AGE ENCRYPTED FILE-----";
    private static final int NONCE = 16;
    private static final int TAG = 16;
    private static final int CHUNK = 64 << 10;
    private static final int SHARE = 32;

    private final byte[] file;
    private final AgeHeader header;

    private AgeFile(byte[] file) throws AgeException {
        this.file = file;
        this.header = AgeHeader.read(file);
    }

    /** Reads a file in its armor, which is base 64 between two lines. */
    public static AgeFile ofArmored(String text) throws AgeException {
        String bare = text.strip();
        if (!bare.startsWith(BEGIN) || !bare.endsWith(END)) {
            throw new AgeException("is no armored file of age");
        }
        String inside = bare.substring(BEGIN.length(), bare.length() - END.length());
        try {
            return new AgeFile(Base64.getDecoder().decode(inside.replaceAll("[\r\n]", "")));
        } catch (IllegalArgumentException e) {
            throw new AgeException("has no base 64 in its armor");
        }
    }

    /** What is in it; nothing when it is for others. */
    public Optional<byte[]> decrypt(List<AgeIdentity> identities) throws AgeException {
        try {
            for (AgeHeader.Stanza stanza : header.stanzas()) {
                for (AgeIdentity identity : identities) {
                    Optional<byte[]> key = unwrapped(stanza, identity);
                    if (key.isPresent()) {
                        return Optional.of(content(key.get()));
                    }
                }
            }
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new AgeException("was changed, or cannot be read by this JDK");
        }
    }

    private static Optional<byte[]> unwrapped(AgeHeader.Stanza stanza, AgeIdentity identity)
            throws AgeException, GeneralSecurityException {
        if (stanza.arguments().size() != 2 || !stanza.arguments().get(0).equals("X25519")) {
            return Optional.empty();
        }
        byte[] share = AgeHeader.decoded(stanza.arguments().get(1));
        if (share.length != SHARE || stanza.body().length != NONCE + TAG) {
            throw new AgeException("has a recipient of a wrong length");
        }
        return identity.unwrap(share, stanza.body());
    }

    private byte[] content(byte[] key) throws AgeException, GeneralSecurityException {
        byte[] mac = Hkdf.hmac(Hkdf.key(key, new byte[0], "header"), header.signed());
        int start = header.payload() + NONCE;
        if (!MessageDigest.isEqual(mac, header.mac()) || start > file.length) {
            throw new AgeException("was changed: the MAC of its header is wrong");
        }
        byte[] nonce = Arrays.copyOfRange(file, header.payload(), start);
        SecretKeySpec stream = new SecretKeySpec(Hkdf.key(key, nonce, "payload"), "ChaCha20");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] counter = new byte[12];
        while (true) {
            int end = Math.min(start + CHUNK + TAG, file.length);
            counter[11] = (byte) (end == file.length ? 1 : 0);
            Cipher cipher = Cipher.getInstance("ChaCha20-Poly1305");
            cipher.init(Cipher.DECRYPT_MODE, stream, new IvParameterSpec(counter));
            out.writeBytes(cipher.doFinal(file, start, end - start));
            if (end == file.length) {
                return out.toByteArray();
            }
            start = end;
            count(counter);
        }
    }

    private static void count(byte[] counter) {
        int at = 10;
        while (at >= 0 && ++counter[at] == 0) {
            at--; // the byte before counts on
        }
    }
}
