/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Signs commits with the {@code gpg} program, as git itself does. */
final class GpgSigner implements Signer {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int SHOWN = 500;

    private final GitSigning.Gpg signing;
    private final String key;

    GpgSigner(GitSigning.Gpg signing, GitIdentity committer) {
        this.signing = signing;
        this.key = signing.key().isEmpty() ? committer.email() : signing.key();
    }

    @Override
    public String sign(byte[] commit) {
        try {
            Program.Result result = new Program(command(), PATIENCE).run(input(commit));
            boolean signed = result.errors().lines().anyMatch(line -> line.startsWith("[GNUPG:] SIG_CREATED "));
            if (result.exit() != 0 || !signed) {
                throw failed(said(result.errors()));
            }
            return result.output().strip().replace("\r", "");
        } catch (IOException e) {
            throw failed(e.getMessage() == null ? e.toString() : e.getMessage());
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(signing.program(), "--batch", "--status-fd=2"));
        if (signing.home() != null) {
            command.addAll(List.of("--homedir", signing.home().toString()));
        }
        if (signing.passphrase() != null) {
            command.addAll(List.of("--pinentry-mode", "loopback", "--passphrase-fd", "0"));
        }
        command.addAll(List.of("--local-user", key, "--armor", "--detach-sign"));
        return command;
    }

    /** The passphrase is the first line that gpg reads; what it signs comes after it. */
    private byte[] input(byte[] commit) throws IOException {
        ByteArrayOutputStream input = new ByteArrayOutputStream();
        Secret passphrase = signing.passphrase();
        if (passphrase != null) {
            input.write((passphrase.reveal() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        input.write(commit);
        return input.toByteArray();
    }

    private GitException failed(String why) {
        return new GitException(
                "gpg does not sign with the key \"" + key + "\": " + why,
                "check that gpg --list-secret-keys shows the key, and its passphrase");
    }

    private static String said(String errors) {
        String text = String.join(
                "; ",
                errors.lines().filter(line -> !line.startsWith("[GNUPG:]")).toList());
        String bounded = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
        return bounded.isEmpty() ? "it does not say why" : new Redactor().cleanRemote(bounded);
    }
}
