/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.jspecify.annotations.Nullable;

/** Private keys from the text of a key file. */
final class SshKeys {

    private static final List<String> USUAL = List.of("id_ed25519", "id_ecdsa", "id_rsa");
    private static final int LONGEST = 1 << 16;

    private SshKeys() {}

    /** The one key in a text; an error that shows nothing of it when there is none. */
    static KeyPair load(Secret privateKey, @Nullable Secret passphrase) {
        try {
            List<KeyPair> keys = read(privateKey.reveal(), passphrase);
            if (keys.size() == 1) {
                return keys.get(0);
            }
            throw new GitException(
                    "the SSH key given holds " + keys.size() + " private keys",
                    "give the whole text of one key file, line breaks included");
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            if (e instanceof GitException known) {
                throw known;
            }
            // the cause may quote the key
            throw new GitException(
                    "the SSH key given cannot be read: " + e.getClass().getSimpleName(),
                    passphrase == null
                            ? "give the whole text of a key file; if it has a passphrase, give that too"
                            : "check the passphrase");
        }
    }

    /** The keys of the usual names in a directory; those with a passphrase are for the agent. */
    static List<KeyPair> usual(Path directory) {
        List<KeyPair> keys = new ArrayList<>();
        for (String name : USUAL) {
            Path file = directory.resolve(name);
            try {
                if (Files.isRegularFile(file) && Files.size(file) < LONGEST) {
                    keys.addAll(read(Files.readString(file), null));
                }
            } catch (IOException | GeneralSecurityException | RuntimeException e) {
                continue; // one that cannot be read is one that cannot be offered
            }
        }
        return keys;
    }

    private static List<KeyPair> read(String text, @Nullable Secret passphrase)
            throws IOException, GeneralSecurityException {
        // key variables often lose their last line break
        byte[] bytes = (text.strip() + "\n").getBytes(StandardCharsets.UTF_8);
        Iterable<KeyPair> found = SecurityUtils.loadKeyPairIdentities(
                null,
                () -> "key",
                new ByteArrayInputStream(bytes),
                (session, resource, attempt) -> passphrase == null || attempt > 0 ? null : passphrase.reveal());
        List<KeyPair> keys = new ArrayList<>();
        if (found != null) {
            found.forEach(keys::add);
        }
        return keys;
    }
}
