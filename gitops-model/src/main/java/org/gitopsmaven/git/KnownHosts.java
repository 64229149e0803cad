/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.IOException;
import java.io.StringReader;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.sshd.client.config.hosts.KnownHostEntry;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntryResolver;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.sshd.ServerKeyDatabase;
import org.jspecify.annotations.Nullable;

/** The host keys that are trusted. A key that is not among them is refused: nobody is asked, nothing is learned. */
final class KnownHosts implements ServerKeyDatabase {

    private static final long LONGEST = 16L << 20;

    private final GitRemote remote;
    private final GitSsh settings;
    private final List<Path> files;
    private volatile @Nullable Failure refusal;

    KnownHosts(GitRemote remote, GitSsh settings, List<Path> files) {
        this.remote = remote;
        this.settings = settings;
        this.files = files;
    }

    /** Why the last key was refused; null when it was not. */
    @Nullable
    Failure refusal() {
        return refusal;
    }

    void reset() {
        refusal = null;
    }

    @Override
    public List<PublicKey> lookup(String address, @Nullable InetSocketAddress remoteAddress, Configuration config) {
        List<PublicKey> keys = new ArrayList<>();
        for (KnownHostEntry entry : entries()) {
            PublicKey key = entry.getMarker() == null ? key(entry) : null;
            if (key != null) {
                keys.add(key);
            }
        }
        return keys;
    }

    @Override
    public boolean accept(
            String address,
            @Nullable InetSocketAddress remoteAddress,
            PublicKey offered,
            Configuration config,
            @Nullable CredentialsProvider provider) {
        String fingerprint = KeyUtils.getFingerPrint(offered);
        List<KnownHostEntry> entries = entries();
        for (KnownHostEntry entry : entries) {
            if ("revoked".equals(entry.getMarker()) && KeyUtils.compareKeys(key(entry), offered)) {
                return refuse("the host key " + fingerprint + " is revoked");
            }
        }
        if (settings.fingerprints().contains(fingerprint)) {
            return true;
        }
        List<PublicKey> known = lookup(address, remoteAddress, config);
        for (PublicKey key : known) {
            if (KeyUtils.compareKeys(key, offered)) {
                return true;
            }
        }
        String type = KeyUtils.getKeyType(offered);
        return refuse(
                known.isEmpty()
                        ? "the SSH host is not known; it offers the " + type + " key " + fingerprint
                        : "the SSH host offers another key than the one that is known: " + type + " " + fingerprint);
    }

    private boolean refuse(String why) {
        refusal = Failure.lasting(
                why, "if the key is right, add it to known_hosts, or give its fingerprint as a trusted one");
        return false;
    }

    /** The entries for this host. */
    private List<KnownHostEntry> entries() {
        List<KnownHostEntry> entries = new ArrayList<>();
        String given = settings.knownHosts();
        if (given != null) {
            add(given, entries);
        } else {
            files.forEach(file -> add(text(file), entries));
        }
        return entries;
    }

    private void add(String text, List<KnownHostEntry> entries) {
        for (String line : text.split("\\R", -1)) {
            try {
                for (KnownHostEntry entry : KnownHostEntry.readKnownHostEntries(new StringReader(line + "\n"), true)) {
                    if (entry.isHostMatch(remote.host(), remote.effectivePort())) {
                        entries.add(entry);
                    }
                }
            } catch (IOException | RuntimeException e) {
                continue; // a line that is broken trusts nothing
            }
        }
    }

    private static @Nullable PublicKey key(KnownHostEntry entry) {
        try {
            return entry.getKeyEntry().resolvePublicKey(null, Map.of(), PublicKeyEntryResolver.IGNORING);
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            return null; // a kind of key that this JVM does not know trusts nothing
        }
    }

    private static String text(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) < LONGEST
                    ? Files.readString(file, StandardCharsets.UTF_8)
                    : "";
        } catch (IOException e) {
            return ""; // a file that cannot be read trusts nothing
        }
    }
}
