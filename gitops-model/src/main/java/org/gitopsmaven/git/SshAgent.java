/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.eclipse.jgit.transport.sshd.agent.Connector;
import org.eclipse.jgit.transport.sshd.agent.ConnectorFactory;
import org.jspecify.annotations.Nullable;

/** Reaches the SSH agent behind a socket with what the JDK has for it. */
final class SshAgent implements ConnectorFactory {

    private static final int LONGEST = 256 * 1024;
    private static final int HEADER = 5;

    private final Path socket;

    SshAgent(Path socket) {
        this.socket = socket;
    }

    @Override
    public Connector create(@Nullable String identityAgent, @Nullable File home) {
        return new Conversation(socket);
    }

    @Override
    public boolean isSupported() {
        return true;
    }

    @Override
    public String getName() {
        return "gitops";
    }

    @Override
    public Collection<ConnectorDescriptor> getSupportedConnectors() {
        return List.of(getDefaultConnector());
    }

    @Override
    public ConnectorDescriptor getDefaultConnector() {
        return new ConnectorDescriptor() {
            @Override
            public String getIdentityAgent() {
                return "SSH_AUTH_SOCK";
            }

            @Override
            public String getDisplayName() {
                return "SSH agent";
            }
        };
    }

    /** One connection: a message is its length, its kind and its content, and so is the answer. */
    private static final class Conversation implements Connector {

        private final Path socket;
        private @Nullable SocketChannel channel;

        Conversation(Path socket) {
            this.socket = socket;
        }

        @Override
        public boolean connect() throws IOException {
            if (channel == null) {
                SocketChannel opened = SocketChannel.open(StandardProtocolFamily.UNIX);
                channel = opened;
                opened.connect(UnixDomainSocketAddress.of(socket));
            }
            return true;
        }

        @Override
        public byte[] rpc(byte command, byte[] message) throws IOException {
            SocketChannel open = channel;
            if (open == null || message.length < HEADER) {
                throw new IOException("the SSH agent is not connected");
            }
            ByteBuffer request = ByteBuffer.wrap(message);
            request.putInt(0, message.length - 4).put(4, command);
            while (request.hasRemaining()) {
                open.write(request);
            }
            int length = read(open, 4).getInt();
            if (length <= 0 || length > LONGEST) {
                throw new IOException("the SSH agent answers with " + length + " bytes");
            }
            return read(open, length).array();
        }

        @Override
        public void close() throws IOException {
            SocketChannel open = channel;
            channel = null;
            if (open != null) {
                open.close();
            }
        }

        private static ByteBuffer read(SocketChannel open, int length) throws IOException {
            ByteBuffer buffer = ByteBuffer.allocate(length);
            while (buffer.hasRemaining()) {
                if (open.read(buffer) < 0) {
                    throw new EOFException("the SSH agent hung up");
                }
            }
            return buffer.flip();
        }
    }
}
