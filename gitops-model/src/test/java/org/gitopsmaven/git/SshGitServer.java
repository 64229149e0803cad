/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.Environment;
import org.apache.sshd.server.ExitCallback;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.command.Command;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.ReceivePack;
import org.eclipse.jgit.transport.UploadPack;

/** An SSH server on the loopback interface that serves the repositories of a directory. */
final class SshGitServer implements AutoCloseable {

    private final SshServer server;
    private final KeyPair hostKey;
    private final List<String> commands = new CopyOnWriteArrayList<>();

    SshGitServer(Path root, PublicKey user) throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        hostKey = generator.generateKeyPair();
        server = SshServer.setUpDefaultServer();
        server.setHost("127.0.0.1");
        server.setKeyPairProvider(KeyPairProvider.wrap(hostKey));
        server.setPublickeyAuthenticator((name, key, session) -> KeyUtils.compareKeys(key, user));
        server.setCommandFactory((channel, line) -> {
            commands.add(line);
            return new GitCommand(root, line);
        });
        server.start();
    }

    GitRemote remote(Path repository) {
        return GitRemote.of("ssh://git@127.0.0.1:" + server.getPort() + "/" + repository.getFileName());
    }

    /** The lines that clients sent to be run. */
    List<String> commands() {
        return commands;
    }

    String knownHosts() {
        return "[127.0.0.1]:" + server.getPort() + " " + PublicKeyEntry.toString(hostKey.getPublic()) + "\n";
    }

    String fingerprint() {
        return KeyUtils.getFingerPrint(hostKey.getPublic());
    }

    @Override
    public void close() throws IOException {
        server.stop(true);
    }

    private static final class GitCommand implements Command, Runnable {

        private final Path root;
        private final String line;
        private InputStream in = InputStream.nullInputStream();
        private OutputStream out = OutputStream.nullOutputStream();
        private OutputStream errors = OutputStream.nullOutputStream();
        private ExitCallback exit = (code, message, immediately) -> {};
        private Map<String, String> variables = Map.of();

        GitCommand(Path root, String line) {
            this.root = root;
            this.line = line;
        }

        @Override
        public void setInputStream(InputStream stream) {
            in = stream;
        }

        @Override
        public void setOutputStream(OutputStream stream) {
            out = stream;
        }

        @Override
        public void setErrorStream(OutputStream stream) {
            errors = stream;
        }

        @Override
        public void setExitCallback(ExitCallback callback) {
            exit = callback;
        }

        @Override
        public void start(ChannelSession channel, Environment environment) {
            variables = environment.getEnv();
            Thread thread = new Thread(this, line);
            thread.setDaemon(true);
            thread.start();
        }

        @Override
        public void destroy(ChannelSession channel) {
            // ends with its streams
        }

        @Override
        public void run() {
            int code = 0;
            Path directory = root.resolve(line.substring(line.indexOf('\'') + 2, line.lastIndexOf('\'')));
            try {
                if (!Files.isDirectory(directory)) {
                    throw new IOException("repository not found");
                }
                try (Repository repository = new FileRepositoryBuilder()
                        .setGitDir(directory.toFile())
                        .setBare()
                        .build()) {
                    serve(repository);
                }
            } catch (IOException e) {
                code = 1;
            }
            exit.onExit(code);
        }

        private void serve(Repository repository) throws IOException {
            if (line.startsWith("git-receive-pack")) {
                new ReceivePack(repository).receive(in, out, errors);
                return;
            }
            repository.getConfig().setBoolean("uploadpack", null, "allowFilter", true);
            repository.getConfig().setBoolean("uploadpack", null, "allowAnySHA1InWant", true);
            UploadPack pack = new UploadPack(repository);
            String protocol = variables.get("GIT_PROTOCOL");
            if (protocol != null) {
                pack.setExtraParameters(List.of(protocol.split(":")));
            }
            pack.upload(in, out, errors);
        }
    }
}
