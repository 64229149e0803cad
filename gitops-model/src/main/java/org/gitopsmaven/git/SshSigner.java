/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.common.signature.BuiltinSignatures;
import org.apache.sshd.common.signature.Signature;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;

/** Signs commits with an SSH key held in memory, in the SSHSIG format of OpenSSH ({@code PROTOCOL.sshsig}). */
final class SshSigner implements Signer {

    private static final byte[] MAGIC = "SSHSIG".getBytes(StandardCharsets.US_ASCII);
    private static final String NAMESPACE = "git";
    private static final String HASH = "sha512";
    private static final int WIDTH = 70;

    private final KeyPair key;

    SshSigner(GitSigning.Ssh signing) {
        this.key = SshKeys.load(signing.privateKey(), signing.passphrase());
    }

    @Override
    public String sign(byte[] commit) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-512").digest(commit);
            byte[] signature = signature(message(hash));
            ByteArrayOutputStream blob = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(blob);
            out.write(MAGIC);
            out.writeInt(1);
            field(out, publicKey());
            fields(out);
            field(out, signature);
            return armour(blob.toByteArray());
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new GitException("the commit cannot be signed: " + e.getMessage(), null, e);
        }
    }

    /** What is signed: never the commit itself, but its hash with what the signature is good for. */
    private static byte[] message(byte[] hash) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(MAGIC);
        fields(out);
        field(out, hash);
        return bytes.toByteArray();
    }

    private byte[] signature(byte[] message) throws IOException {
        String type = KeyUtils.getKeyType(key);
        String algorithm = type.equals(KeyPairProvider.SSH_RSA) ? KeyUtils.RSA_SHA512_KEY_TYPE_ALIAS : type;
        NamedFactory<Signature> factory = BuiltinSignatures.fromFactoryName(algorithm);
        if (factory == null) {
            throw new IOException("keys of type " + type + " cannot sign here");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Signature signer = factory.create();
            signer.initSigner(null, key.getPrivate());
            signer.update(null, message);
            DataOutputStream out = new DataOutputStream(bytes);
            field(out, algorithm.getBytes(StandardCharsets.US_ASCII));
            field(out, signer.sign(null));
            return bytes.toByteArray();
        } catch (Exception e) {
            throw new IOException("the key does not sign: " + e.getClass().getSimpleName());
        }
    }

    private byte[] publicKey() {
        ByteArrayBuffer buffer = new ByteArrayBuffer();
        buffer.putRawPublicKey(key.getPublic());
        return buffer.getCompactData();
    }

    private static void fields(DataOutputStream out) throws IOException {
        field(out, NAMESPACE.getBytes(StandardCharsets.US_ASCII));
        field(out, new byte[0]);
        field(out, HASH.getBytes(StandardCharsets.US_ASCII));
    }

    private static void field(DataOutputStream out, byte[] content) throws IOException {
        out.writeInt(content.length);
        out.write(content);
    }

    private static String armour(byte[] blob) {
        String text = Base64.getMimeEncoder(WIDTH, new byte[] {'\n'}).encodeToString(blob);
        return "-----BEGIN SSH SIGNATURE-----\n" + text + "\n-----END SSH SIGNATURE-----";
    }
}
