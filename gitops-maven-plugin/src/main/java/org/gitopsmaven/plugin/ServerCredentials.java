/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.git.GitCredentials;
import org.gitopsmaven.git.GitSigning;
import org.gitopsmaven.git.Secret;
import org.jspecify.annotations.Nullable;

/** The credentials of a {@code <server>} in the settings, decrypted. */
record ServerCredentials(Settings settings, SettingsDecrypter decrypter) {

    /** Those of the server, or what the environment has when none is named. */
    GitCredentials of(@Nullable String serverId) {
        if (serverId == null) {
            return GitCredentials.discovered();
        }
        Server encrypted = settings.getServer(serverId);
        if (encrypted == null) {
            throw new GitOpsException(
                    "there is no <server> \"" + serverId + "\" in the settings",
                    null,
                    "add it to settings.xml, or correct gitops.serverId");
        }
        return credentials(decrypted(encrypted));
    }

    /** The key in a file, or of a server that has one. */
    GitSigning signingKey(String fileOrServer) {
        Server encrypted = settings.getServer(fileOrServer);
        if (encrypted == null) {
            return new GitSigning.Ssh(Secret.of(read(Path.of(fileOrServer), "the key that signs")), null);
        }
        Server server = decrypted(encrypted);
        String key = server.getPrivateKey();
        if (key == null || key.isBlank()) {
            throw new GitOpsException(
                    "the <server> \"" + fileOrServer + "\" of the settings has no private key that could sign",
                    null,
                    "put the path of the key into its <privateKey>");
        }
        String passphrase = server.getPassphrase();
        return new GitSigning.Ssh(
                Secret.of(read(Path.of(key.strip()), "the private key of the <server> \"" + fileOrServer + "\"")),
                passphrase == null || passphrase.isEmpty() ? null : Secret.of(passphrase));
    }

    private Server decrypted(Server encrypted) {
        return decrypter
                .decrypt(new DefaultSettingsDecryptionRequest(encrypted))
                .getServer();
    }

    private static GitCredentials credentials(Server server) {
        String key = server.getPrivateKey();
        if (key != null && !key.isBlank()) {
            return GitCredentials.sshKey(
                    read(Path.of(key.strip()), "the private key of the <server> \"" + server.getId() + "\""),
                    server.getPassphrase());
        }
        String password = server.getPassword();
        if (password == null || password.isEmpty()) {
            throw new GitOpsException(
                    "the <server> \"" + server.getId() + "\" of the settings has neither password nor private key",
                    null,
                    "put the token into its <password>");
        }
        String user = server.getUsername();
        return GitCredentials.userPassword(user == null || user.isBlank() ? "git" : user, password);
    }

    private static String read(Path key, String what) {
        try {
            return Files.readString(key, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new GitOpsException(what + " cannot be read: " + key, null, "correct the path", e);
        }
    }
}
