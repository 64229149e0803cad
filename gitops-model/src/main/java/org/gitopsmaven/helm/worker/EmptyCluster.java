/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.worker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An API server on the loopback address that has nothing: helm-java asks a cluster for {@code lookup}, and
 * {@code helm template} finds nothing. Discovery gives an empty list, everything else is not found.
 */
final class EmptyCluster {

    private static final int PATIENCE = 10_000;
    private static final String DISCOVERY =
            "{\"kind\":\"APIResourceList\",\"apiVersion\":\"v1\",\"groupVersion\":\"v1\",\"resources\":[]}";
    private static final String NOT_FOUND = "{\"kind\":\"Status\",\"apiVersion\":\"v1\",\"metadata\":{},"
            + "\"status\":\"Failure\",\"reason\":\"NotFound\",\"code\":404,\"message\":\"there is no cluster\"}";

    private final ServerSocket socket;

    private EmptyCluster(ServerSocket socket) {
        this.socket = socket;
    }

    /** Starts the server and tells Helm about it. */
    static void start(Path kubeconfig) throws IOException {
        ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Files.writeString(kubeconfig, """
                apiVersion: v1
                kind: Config
                clusters: [{name: none, cluster: {server: "http://127.0.0.1:%d"}}]
                users: []
                contexts: [{name: none, context: {cluster: none}}]
                current-context: none
                """.formatted(socket.getLocalPort()));
        daemon(new EmptyCluster(socket)::accept);
    }

    private void accept() {
        while (true) {
            try {
                Socket connection = socket.accept();
                daemon(() -> answer(connection));
            } catch (IOException e) {
                return; // the process ends
            }
        }
    }

    private static void answer(Socket connection) {
        try (connection;
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1))) {
            connection.setSoTimeout(PATIENCE);
            String request = in.readLine();
            for (String line = request; line != null && !line.isEmpty(); ) {
                line = in.readLine();
            }
            boolean discovery = request != null && request.contains("timeout=");
            String body = discovery ? DISCOVERY : NOT_FOUND;
            OutputStream out = connection.getOutputStream();
            out.write(("HTTP/1.1 " + (discovery ? "200 OK" : "404 Not Found")
                            + "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
                            + body.length() + "\r\n\r\n" + body)
                    .getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            return; // Helm hung up
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "empty-cluster");
        thread.setDaemon(true);
        thread.start();
    }
}
