/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.worker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An API server on the loopback address that has nothing: helm-java asks a cluster for {@code lookup}, and
 * {@code helm template} finds nothing. Discovery gives an empty list, everything else is not found. Channels take half
 * the classes of sockets.
 */
final class EmptyCluster implements Runnable {

    private static final int LONGEST = 1 << 16;
    private static final String DISCOVERY =
            "{\"kind\":\"APIResourceList\",\"apiVersion\":\"v1\",\"groupVersion\":\"v1\",\"resources\":[]}";
    private static final String NOT_FOUND = "{\"kind\":\"Status\",\"apiVersion\":\"v1\",\"metadata\":{},"
            + "\"status\":\"Failure\",\"reason\":\"NotFound\",\"code\":404,\"message\":\"there is no cluster\"}";

    private final ServerSocketChannel server;

    private EmptyCluster(ServerSocketChannel server) {
        this.server = server;
    }

    /** Starts the server and tells Helm about it. */
    static void start(Path kubeconfig) throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open();
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        int port = ((InetSocketAddress) server.getLocalAddress()).getPort();
        Files.write(
                kubeconfig,
                ("apiVersion: v1\nkind: Config\nusers: []\n"
                                + "clusters: [{name: none, cluster: {server: \"http://127.0.0.1:" + port
                                + "\"}}]\ncontexts: [{name: none, context: {cluster: none}}]\ncurrent-context: none\n")
                        .getBytes(StandardCharsets.UTF_8));
        daemon(new EmptyCluster(server));
    }

    @Override
    public void run() {
        while (true) {
            try {
                daemon(new Connection(server.accept()));
            } catch (IOException e) {
                return; // the process ends
            }
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "empty-cluster");
        thread.setDaemon(true);
        thread.start();
    }

    /** One request. */
    private static final class Connection implements Runnable {

        private final SocketChannel channel;

        Connection(SocketChannel channel) {
            this.channel = channel;
        }

        @Override
        public void run() {
            try (channel) {
                ByteBuffer answer = ByteBuffer.wrap(answer(head()));
                while (answer.hasRemaining()) {
                    channel.write(answer);
                }
            } catch (IOException e) {
                return; // Helm hung up
            }
        }

        /** The request without a body: nothing that Helm asks for has one. */
        private String head() throws IOException {
            ByteBuffer buffer = ByteBuffer.allocate(LONGEST);
            String head = "";
            while (!head.contains("\r\n\r\n") && buffer.hasRemaining() && channel.read(buffer) >= 0) {
                head = new String(buffer.array(), 0, buffer.position(), StandardCharsets.ISO_8859_1);
            }
            return head;
        }

        private static byte[] answer(String head) {
            int option = head.indexOf("timeout=");
            boolean discovery = option >= 0 && option < head.indexOf("\r\n");
            String body = discovery ? DISCOVERY : NOT_FOUND;
            return ("HTTP/1.1 " + (discovery ? "200 OK" : "404 Not Found")
                            + "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
                            + body.length() + "\r\n\r\n" + body)
                    .getBytes(StandardCharsets.UTF_8);
        }
    }
}
