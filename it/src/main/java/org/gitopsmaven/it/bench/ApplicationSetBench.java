/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.render.EarlierRun;
import org.gitopsmaven.render.RenderListener;
import org.gitopsmaven.render.RenderOptions;
import org.gitopsmaven.render.RenderedTree;
import org.gitopsmaven.render.Renderer;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.render.TreeFormat;
import org.gitopsmaven.render.TreeOptions;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.GitOpsRepository;
import org.gitopsmaven.repository.SourceTree;

/**
 * Renders a repository of many Applications that one ApplicationSet makes of directories with kustomizations, in a JVM
 * with two cores and 1 GB. Prints the wall time of one cold run: from the first file read to the last one written.
 *
 * <pre>java -cp … org.gitopsmaven.it.bench.ApplicationSetBench [NUMBER]</pre>
 */
public final class ApplicationSetBench {

    private static final String SET = """
            apiVersion: argoproj.io/v1alpha1
            kind: ApplicationSet
            metadata:
              name: services
              namespace: argocd
            spec:
              goTemplate: true
              goTemplateOptions: ["missingkey=error"]
              generators:
                - git:
                    repoURL: https://git.example.com/acme/services.git
                    revision: HEAD
                    directories:
                      - path: services/*/overlays/*
              template:
                metadata:
                  name: '{{ index .path.segments 1 }}-{{ .path.basename }}'
                spec:
                  project: default
                  source:
                    repoURL: https://git.example.com/acme/services.git
                    targetRevision: HEAD
                    path: '{{ .path.path }}'
                  destination:
                    server: https://kubernetes.default.svc
                    namespace: '{{ index .path.segments 1 }}'
            """;

    private static final String DEPLOYMENT = """
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: web
            spec:
              selector:
                matchLabels:
                  app: web
              template:
                metadata:
                  labels:
                    app: web
                spec:
                  containers:
                    - name: web
                      image: registry.example.com/web:1.0
                      envFrom:
                        - configMapRef:
                            name: settings
            """;

    private ApplicationSetBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 2) {
            measure(Path.of(arguments[1]));
            return;
        }
        int number = arguments.length == 0 ? 2000 : Integer.parseInt(arguments[0]);
        Path scratch = Files.createTempDirectory("applicationset-bench");
        write(scratch, number);
        for (String run : List.of("first", "unchanged")) {
            System.out.println(run);
            measureIn(scratch);
        }
    }

    private static void measureIn(Path scratch) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-XX:ActiveProcessorCount=2",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ApplicationSetBench.class.getName(),
                        "measure",
                        scratch.toString())
                .inheritIO()
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("the measured process failed");
        }
    }

    /** Services with a base and two overlays each: two Applications. */
    private static void write(Path root, int applications) throws IOException {
        write(root.resolve(Path.of("argocd", "services.yaml")), SET);
        for (int i = 0; i < applications / 2; i++) {
            Path service = root.resolve(Path.of("services", "service-%04d".formatted(i)));
            write(service.resolve(Path.of("base", "deployment.yaml")), DEPLOYMENT);
            write(service.resolve(Path.of("base", "service.yaml")), """
                    apiVersion: v1
                    kind: Service
                    metadata:
                      name: web
                    spec:
                      selector:
                        app: web
                      ports:
                        - port: 80
                    """);
            write(service.resolve(Path.of("base", "kustomization.yaml")), """
                    resources:
                      - deployment.yaml
                      - service.yaml
                    """);
            for (String environment : List.of("staging", "prod")) {
                write(service.resolve(Path.of("overlays", environment, "kustomization.yaml")), """
                        resources:
                          - ../../base
                        namePrefix: s%d-
                        images:
                          - name: registry.example.com/web
                            newTag: "%d"
                        configMapGenerator:
                          - name: settings
                            literals:
                              - environment=%s
                        """.formatted(
                                i, i, environment));
            }
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z"))); // before the first run
    }

    private static double cpuSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
    }

    private static void measure(Path root) {
        long start = System.nanoTime();
        Path output = root.resolve("target");
        SourceTree tree = SourceTree.of(root, Map.of(), List.of(output));
        GitOpsRepository repository = GitOpsRepository.detect(tree, ApplicationName.of("bench"));
        EarlierRun earlier = EarlierRun.in(output, tree);
        List<Rendering> renderings = new Renderer(RenderOptions.of(tree).withEarlier(earlier), RenderListener.SILENT)
                .render(repository.targets());
        TreeOptions options = new TreeOptions(root, TreeFormat.RESOURCES);
        earlier.write(RenderedTree.write(output, renderings, options, RenderListener.SILENT), renderings);
        long rendered = renderings.stream().filter(Rendering::isRendered).count();
        System.out.printf(
                "%d of %d Applications of layout %s in %.1f s, %d of them unchanged; %.1f s of CPU time%n",
                rendered,
                renderings.size(),
                repository.layout(),
                (System.nanoTime() - start) / 1e9,
                earlier.taken(),
                cpuSeconds());
    }
}
