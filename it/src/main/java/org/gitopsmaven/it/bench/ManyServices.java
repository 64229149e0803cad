/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A repository of services with three environments each and a history, made with {@code git fast-import}. */
final class ManyServices {

    private static final List<String> ENVIRONMENTS = List.of("dev", "staging", "prod");

    private ManyServices() {}

    static void create(Path directory, int services, int commits) throws IOException, InterruptedException {
        git(Files.createDirectories(directory), "init", "-q", "--bare", "-b", "main", directory.toString());
        for (String setting : List.of(
                "http.receivepack true",
                "uploadpack.allowFilter true",
                "uploadpack.allowAnySHA1InWant true",
                "receive.autogc false",
                "gc.auto 0")) {
            String[] parts = setting.split(" ");
            git(directory, "config", parts[0], parts[1]);
        }
        Process importer = new ProcessBuilder("git", "fast-import", "--quiet")
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        try (OutputStream out = importer.getOutputStream()) {
            out.write(stream(services, commits).getBytes(StandardCharsets.UTF_8));
        }
        importer.getInputStream().readAllBytes();
        if (importer.waitFor() != 0) {
            throw new IOException("git fast-import failed");
        }
        git(directory, "repack", "-a", "-d", "-q");
    }

    static String application(int number) {
        return "svc-%04d".formatted(number);
    }

    static String image(int number, String tag) {
        return "registry.example.com/shop/" + application(number) + ":" + tag;
    }

    /** What {@link BumpOnce} is told to bump a service. */
    static String[] bump(String url, int number, String environment, String tag) {
        return new String[] {url, application(number), environment, image(number, tag)};
    }

    /** The file that says which image a service runs. */
    static String overlay(int number, String environment) {
        return "services/" + application(number) + "/overlays/" + environment + "/kustomization.yaml";
    }

    private static String stream(int services, int commits) {
        StringBuilder stream = new StringBuilder();
        commit(stream, 0, "Start");
        for (int number = 0; number < services; number++) {
            String home = "services/" + application(number);
            file(stream, home + "/README.md", "# " + application(number) + "\n");
            file(stream, home + "/base/kustomization.yaml", "resources:\n  - deployment.yaml\n  - service.yaml\n");
            file(stream, home + "/base/deployment.yaml", deployment(number));
            file(stream, home + "/base/service.yaml", service(number));
            for (String environment : ENVIRONMENTS) {
                file(stream, overlay(number, environment), kustomization(number, "1.0.0"));
                file(stream, home + "/overlays/" + environment + "/replicas.yaml", replicas(number));
            }
        }
        for (int commit = 1; commit < commits; commit++) {
            int number = commit * 7 % services;
            commit(stream, commit, "Bump " + application(number) + " in dev to 1.0." + commit);
            file(stream, overlay(number, "dev"), kustomization(number, "1.0." + commit));
        }
        return stream.toString();
    }

    private static void commit(StringBuilder stream, int number, String message) {
        stream.append("commit refs/heads/main\ncommitter Bench <bench@example.com> ")
                .append(1_700_000_000 + number * 60)
                .append(" +0000\n");
        data(stream, message);
    }

    private static void file(StringBuilder stream, String path, String text) {
        stream.append("M 100644 inline ").append(path).append('\n');
        data(stream, text);
    }

    private static void data(StringBuilder stream, String text) {
        stream.append("data ")
                .append(text.getBytes(StandardCharsets.UTF_8).length)
                .append('\n')
                .append(text)
                .append('\n');
    }

    private static String kustomization(int number, String tag) {
        return "resources:\n  - ../../base\npatches:\n  - path: replicas.yaml\nimages:\n  - name: "
                + "registry.example.com/shop/" + application(number) + "\n    newTag: " + tag + "\n";
    }

    private static String replicas(int number) {
        return "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: " + application(number)
                + "\nspec:\n  replicas: 2\n";
    }

    private static String service(int number) {
        return """
                apiVersion: v1
                kind: Service
                metadata:
                  name: %1$s
                spec:
                  selector:
                    app: %1$s
                  ports:
                    - port: 80
                      targetPort: http
                """.formatted(application(number));
    }

    private static String deployment(int number) {
        return """
                apiVersion: apps/v1
                kind: Deployment
                metadata:
                  name: %1$s
                spec:
                  selector:
                    matchLabels:
                      app: %1$s
                  template:
                    metadata:
                      labels:
                        app: %1$s
                    spec:
                      containers:
                        - name: web
                          image: registry.example.com/shop/%1$s
                          ports:
                            - name: http
                              containerPort: 8080
                """.formatted(application(number));
    }

    static String git(Path directory, String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 1];
        command[0] = "git";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + ": " + said);
        }
        return said;
    }
}
