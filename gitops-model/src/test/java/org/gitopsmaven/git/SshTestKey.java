/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyEncryptionContext;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;

/** A new key pair, and its private half as ssh-keygen writes it. */
record SshTestKey(KeyPair pair, String text) {

    static SshTestKey make(String type) throws GeneralSecurityException, IOException {
        return make(type, null);
    }

    static SshTestKey make(String type, @org.jspecify.annotations.Nullable String passphrase)
            throws GeneralSecurityException, IOException {
        KeyPair pair = switch (type) {
            case "ed25519" -> KeyUtils.generateKeyPair("ssh-ed25519", 256);
            case "rsa" -> KeyUtils.generateKeyPair("ssh-rsa", 2048);
            default -> KeyUtils.generateKeyPair("ecdsa-sha2-nistp256", 256);
        };
        OpenSSHKeyEncryptionContext encryption = null;
        if (passphrase != null) {
            encryption = new OpenSSHKeyEncryptionContext();
            encryption.setCipherName("AES");
            encryption.setCipherType("256");
            encryption.setCipherMode("CTR");
            encryption.setPassword(passphrase);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(pair, "test", encryption, out);
        return new SshTestKey(pair, out.toString(StandardCharsets.UTF_8));
    }

    String publicLine() {
        return PublicKeyEntry.toString(pair.getPublic());
    }

    static boolean hasProgram(String name) {
        for (String directory : System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)) {
            if (Files.isExecutable(Path.of(directory, name))) {
                return true;
            }
        }
        return false;
    }

    static void await(Path socket) throws InterruptedException {
        for (int i = 0; i < 100 && !Files.exists(socket); i++) {
            Thread.sleep(50);
        }
    }

    static void addToAgent(SshTestKey key, Path socket) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("ssh-add", "-").redirectErrorStream(true);
        builder.environment().put("SSH_AUTH_SOCK", socket.toString());
        Process process = builder.start();
        try (var out = process.getOutputStream()) {
            out.write(key.text().getBytes(StandardCharsets.UTF_8));
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(10, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException("ssh-add: " + said);
        }
    }
}
