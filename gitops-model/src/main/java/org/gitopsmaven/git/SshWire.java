/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;
import java.util.Locale;
import org.eclipse.jgit.transport.SshTransport;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.sshd.SshdSessionFactory;
import org.eclipse.jgit.transport.sshd.SshdSessionFactoryBuilder;
import org.gitopsmaven.git.GitCredentials.SshKey;
import org.jspecify.annotations.Nullable;

/**
 * A repository behind SSH: one key, or the agent and the user's unprotected keys; host keys as {@link KnownHosts} has
 * them. {@code ~/.ssh/config} is not read: it can name programs to run.
 */
final class SshWire implements Wire {

    private final GitRemote remote;
    private final GitLimits limits;
    private final KnownHosts knownHosts;
    private final SshdSessionFactory sessions;
    private final boolean agent;

    SshWire(GitRemote remote, GitOptions options, Redactor redactor) {
        this.remote = remote;
        this.limits = options.limits();
        Path home = Path.of(System.getProperty("user.home", "."));
        Path directory = home.resolve(".ssh");
        List<Path> files = List.of(directory.resolve("known_hosts"), Path.of("/etc/ssh/ssh_known_hosts"));
        this.knownHosts = new KnownHosts(remote, options.ssh(), files);
        SshAgent found = options.credentials() instanceof SshKey ? null : agent(options);
        this.agent = found != null;
        List<KeyPair> keys = keys(options, directory, redactor);
        this.sessions = new SshdSessionFactoryBuilder()
                .setHomeDirectory(home.toFile())
                .setSshDirectory(directory.toFile())
                .setConfigStoreFactory((any, file, user) -> null)
                .setConnectorFactory(found)
                .setPreferredAuthentications("publickey")
                .setDefaultKeysProvider(any -> keys)
                .setServerKeyDatabase((any, ssh) -> knownHosts)
                .build(null);
    }

    @Override
    public FetchPlan plan() {
        // each fetch by id is a connection of its own: few and larger ones are cheaper here
        return FetchPlan.BLOBLESS;
    }

    @Override
    public PartialClone newClone() {
        return new JGitClone(remote, limits, this::prepare);
    }

    private void prepare(Transport transport) {
        knownHosts.reset();
        if (!(transport instanceof SshTransport ssh)) {
            throw new IllegalStateException(transport + " is no SSH transport");
        }
        ssh.setSshSessionFactory(sessions);
    }

    @Override
    public @Nullable Failure explain(Throwable error) {
        Failure refusal = knownHosts.refusal();
        if (refusal != null) {
            return refusal;
        }
        String text = Failure.text(error).toLowerCase(Locale.ROOT);
        if (text.contains("no more authentication methods") || text.contains("cannot log in")) {
            return Failure.lasting(
                    "the SSH server does not accept the key",
                    agent
                            ? "add the key to the SSH agent (ssh-add), or give one"
                            : "give the private key, or start an SSH agent that has it");
        }
        return null;
    }

    private static List<KeyPair> keys(GitOptions options, Path directory, Redactor redactor) {
        if (options.credentials() instanceof SshKey given) {
            redactor.hide(given.privateKey());
            if (given.passphrase() != null) {
                redactor.hide(given.passphrase());
            }
            return List.of(SshKeys.load(given.privateKey(), given.passphrase()));
        }
        return SshKeys.usual(directory);
    }

    private static @Nullable SshAgent agent(GitOptions options) {
        String socket = options.environment().get("SSH_AUTH_SOCK");
        try {
            return socket != null && Files.exists(Path.of(socket)) ? new SshAgent(Path.of(socket)) : null;
        } catch (InvalidPathException e) {
            return null; // not a socket
        }
    }
}
