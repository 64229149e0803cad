/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a tree of services as real repositories hold them: each a base with five manifests and three overlays, whose
 * builds touch prefix, namespace, labels, annotations, images, replicas, a merged ConfigMap, a Secret, a strategic merge
 * patch and a JSON patch.
 */
public final class KustomizeTree {

    private static final List<String> ENVIRONMENTS = List.of("dev", "staging", "prod");

    private KustomizeTree() {}

    /** Writes the tree below {@code root} and gives the directories of its overlays, three a service. */
    public static List<Path> write(Path root, int services) throws IOException {
        List<Path> overlays = new ArrayList<>();
        for (int index = 0; index < services; index++) {
            String name = "service-%03d".formatted(index);
            Path service = root.resolve(name);
            writeBase(service.resolve("base"), name, index);
            for (String environment : ENVIRONMENTS) {
                Path overlay = service.resolve("overlays").resolve(environment);
                writeOverlay(overlay, name, environment, index);
                overlays.add(overlay);
            }
        }
        return overlays;
    }

    private static void writeBase(Path base, String name, int index) throws IOException {
        Files.createDirectories(base);
        Files.writeString(base.resolve("kustomization.yaml"), """
                apiVersion: kustomize.config.k8s.io/v1beta1
                kind: Kustomization
                resources:
                - deployment.yaml
                - service.yaml
                - service-account.yaml
                - ingress.yaml
                configMapGenerator:
                - name: %1$s-config
                  literals:
                  - LOG_LEVEL=info
                  - CACHE_SIZE=%2$d
                labels:
                - pairs:
                    app.kubernetes.io/name: %1$s
                  includeSelectors: true
                """.formatted(name, index));
        Files.writeString(base.resolve("deployment.yaml"), """
                apiVersion: apps/v1
                kind: Deployment
                metadata:
                  name: %1$s
                  labels:
                    team: team-%2$d
                spec:
                  replicas: 1
                  selector:
                    matchLabels:
                      app: %1$s
                  template:
                    metadata:
                      labels:
                        app: %1$s
                    spec:
                      serviceAccountName: %1$s
                      containers:
                      - name: main
                        image: registry.example.com/shop/%1$s:1.0.0
                        ports:
                        - name: http
                          containerPort: 8080
                        envFrom:
                        - configMapRef:
                            name: %1$s-config
                        env:
                        - name: PASSWORD
                          valueFrom:
                            secretKeyRef:
                              name: %1$s-secret
                              key: password
                        resources:
                          requests:
                            cpu: 100m
                            memory: 256Mi
                          limits:
                            memory: 256Mi
                        readinessProbe:
                          httpGet:
                            path: /ready
                            port: http
                      - name: proxy
                        image: envoyproxy/envoy:v1.30
                        args: ["--config", "/etc/envoy/envoy.yaml"]
                """.formatted(name, index % 17));
        Files.writeString(base.resolve("service.yaml"), """
                apiVersion: v1
                kind: Service
                metadata:
                  name: %1$s
                spec:
                  selector:
                    app: %1$s
                  ports:
                  - name: http
                    port: 80
                    targetPort: http
                """.formatted(name));
        Files.writeString(base.resolve("service-account.yaml"), """
                apiVersion: v1
                kind: ServiceAccount
                metadata:
                  name: %s
                """.formatted(name));
        Files.writeString(base.resolve("ingress.yaml"), """
                apiVersion: networking.k8s.io/v1
                kind: Ingress
                metadata:
                  name: %1$s
                spec:
                  rules:
                  - host: %1$s.example.com
                    http:
                      paths:
                      - path: /
                        pathType: Prefix
                        backend:
                          service:
                            name: %1$s
                            port:
                              name: http
                """.formatted(name));
    }

    private static void writeOverlay(Path overlay, String name, String environment, int index) throws IOException {
        Files.createDirectories(overlay);
        Files.writeString(overlay.resolve("kustomization.yaml"), """
                apiVersion: kustomize.config.k8s.io/v1beta1
                kind: Kustomization
                namespace: %2$s-team-%3$d
                namePrefix: %2$s-
                resources:
                - ../../base
                - budget.yaml
                labels:
                - pairs:
                    environment: %2$s
                commonAnnotations:
                  example.com/owner: team-%3$d
                configMapGenerator:
                - name: %1$s-config
                  behavior: merge
                  literals:
                  - LOG_LEVEL=%4$s
                secretGenerator:
                - name: %1$s-secret
                  literals:
                  - password=change-me-%3$d
                images:
                - name: registry.example.com/shop/%1$s
                  newTag: 1.%5$d.0
                replicas:
                - name: %1$s
                  count: 3
                patches:
                - path: resources.yaml
                - target:
                    kind: Ingress
                  patch: |-
                    - op: replace
                      path: /spec/rules/0/host
                      value: %1$s.%2$s.example.com
                """.formatted(
                        name, environment, index % 17, "prod".equals(environment) ? "warn" : "debug", index));
        Files.writeString(overlay.resolve("resources.yaml"), """
                apiVersion: apps/v1
                kind: Deployment
                metadata:
                  name: %s
                spec:
                  template:
                    spec:
                      containers:
                      - name: main
                        env:
                        - name: ENVIRONMENT
                          value: %s
                        resources:
                          requests:
                            cpu: 500m
                            memory: 1Gi
                          limits:
                            memory: 1Gi
                """.formatted(name, environment));
        Files.writeString(overlay.resolve("budget.yaml"), """
                apiVersion: policy/v1
                kind: PodDisruptionBudget
                metadata:
                  name: %1$s
                spec:
                  minAvailable: 1
                  selector:
                    matchLabels:
                      app: %1$s
                """.formatted(name));
    }
}
