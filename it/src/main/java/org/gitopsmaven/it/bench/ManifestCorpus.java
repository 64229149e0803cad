/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.gitopsmaven.resource.Gvk;

/** Writes valid manifests as applications have them: workloads, services, configuration, ingresses, autoscalers, jobs. */
final class ManifestCorpus {

    static final List<Gvk> KINDS = List.of(
            Gvk.of("apps/v1", "Deployment"),
            Gvk.of("v1", "Service"),
            Gvk.of("v1", "ConfigMap"),
            Gvk.of("networking.k8s.io/v1", "Ingress"),
            Gvk.of("autoscaling/v2", "HorizontalPodAutoscaler"),
            Gvk.of("batch/v1", "CronJob"));

    private static final String[] ROUND = {
        "deployment", "service", "config", "ingress", "deployment", "service", "scaler", "config", "job", "service",
        "deployment", "service", "config", "ingress", "deployment", "service", "scaler", "config", "job", "deployment"
    };

    private final Random random = new Random(42);

    private ManifestCorpus() {}

    /** Writes files of 100 documents each. */
    static void write(Path directory, int documents) throws IOException {
        ManifestCorpus corpus = new ManifestCorpus();
        Files.createDirectories(directory);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < documents; i++) {
            text.append("---\n").append(corpus.document(i));
            if ((i + 1) % 100 == 0 || i + 1 == documents) {
                Files.writeString(directory.resolve("file-%04d.yaml".formatted(i / 100)), text);
                text.setLength(0);
            }
        }
    }

    private String document(int index) {
        String name = "app-" + index;
        return switch (ROUND[index % ROUND.length]) {
            case "deployment" -> deployment(name);
            case "service" -> service(name);
            case "config" -> config(name);
            case "ingress" -> ingress(name);
            case "scaler" -> scaler(name);
            default -> job(name);
        };
    }

    private static String head(String apiVersion, String kind, String name) {
        return """
                apiVersion: %s
                kind: %s
                metadata:
                  name: %s
                  namespace: shop
                  labels:
                    app.kubernetes.io/name: %s
                    app.kubernetes.io/part-of: shop
                    app.kubernetes.io/managed-by: gitops
                  annotations:
                    example.org/owner: "team-checkout"
                """.formatted(apiVersion, kind, name, name);
    }

    private String container(String name, String indent) {
        StringBuilder text = new StringBuilder("""
                - name: main
                  image: registry.example.org/shop/%s:1.%d.%d
                  imagePullPolicy: IfNotPresent
                  args: ["--port", "8080"]
                """.formatted(name, random.nextInt(30), random.nextInt(30)));
        text.append("  env:\n");
        for (int i = 0, n = 8 + random.nextInt(12); i < n; i++) {
            text.append("    - name: SETTING_")
                    .append(i)
                    .append("\n      value: \"value of setting ")
                    .append(i)
                    .append("\"\n");
        }
        text.append("""
                    - name: PASSWORD
                      valueFrom:
                        secretKeyRef:
                          name: shop-db
                          key: password
                  ports:
                    - name: http
                      containerPort: 8080
                      protocol: TCP
                    - name: metrics
                      containerPort: 9090
                  resources:
                    requests:
                      cpu: 100m
                      memory: 256Mi
                    limits:
                      memory: 512Mi
                  livenessProbe:
                    httpGet:
                      path: /live
                      port: http
                    periodSeconds: 10
                  readinessProbe:
                    httpGet:
                      path: /ready
                      port: http
                    periodSeconds: 5
                  securityContext:
                    allowPrivilegeEscalation: false
                    readOnlyRootFilesystem: true
                    capabilities:
                      drop:
                        - ALL
                  volumeMounts:
                    - name: config
                      mountPath: /etc/app
                      readOnly: true
                    - name: tmp
                      mountPath: /tmp
                """);
        return text.toString().indent(indent.length());
    }

    private static String volumes(String name, String indent) {
        return """
                volumes:
                  - name: config
                    configMap:
                      name: %s
                      defaultMode: 0444
                  - name: tmp
                    emptyDir: {}
                """.formatted(name).indent(indent.length());
    }

    private String deployment(String name) {
        return head("apps/v1", "Deployment", name)
                + """
                spec:
                  replicas: %d
                  revisionHistoryLimit: 3
                  selector:
                    matchLabels:
                      app: %s
                  strategy:
                    type: RollingUpdate
                    rollingUpdate:
                      maxSurge: 25%%
                      maxUnavailable: 0
                  template:
                    metadata:
                      labels:
                        app: %s
                    spec:
                      serviceAccountName: default
                      securityContext:
                        runAsNonRoot: true
                        runAsUser: 10001
                      containers:
                """.formatted(1 + random.nextInt(5), name, name)
                + container(name, "        ")
                + volumes(name, "      ");
    }

    private static String service(String name) {
        return head("v1", "Service", name) + """
                spec:
                  type: ClusterIP
                  ports:
                    - name: http
                      port: 80
                      targetPort: http
                      protocol: TCP
                    - name: metrics
                      port: 9090
                      targetPort: 9090
                  selector:
                    app: %s
                """.formatted(name.replaceAll("\\d+$", "x"));
    }

    private String config(String name) {
        StringBuilder text =
                new StringBuilder(head("v1", "ConfigMap", name)).append("data:\n  LEVEL: info\n  app.properties: |\n");
        for (int i = 0, n = 20 + random.nextInt(40); i < n; i++) {
            text.append("    shop.setting.").append(i).append(" = some value that the application reads at start\n");
        }
        return text.toString();
    }

    private static String ingress(String name) {
        return head("networking.k8s.io/v1", "Ingress", name) + """
                spec:
                  ingressClassName: nginx
                  tls:
                    - hosts:
                        - %s.example.org
                      secretName: shop-tls
                  rules:
                    - host: %s.example.org
                      http:
                        paths:
                          - path: /
                            pathType: Prefix
                            backend:
                              service:
                                name: shop-web
                                port:
                                  name: http
                """.formatted(name, name);
    }

    private static String scaler(String name) {
        return head("autoscaling/v2", "HorizontalPodAutoscaler", name) + """
                spec:
                  minReplicas: 2
                  maxReplicas: 10
                  scaleTargetRef:
                    apiVersion: apps/v1
                    kind: StatefulSet
                    name: shop
                  metrics:
                    - type: Resource
                      resource:
                        name: cpu
                        target:
                          type: Utilization
                          averageUtilization: 70
                """;
    }

    private String job(String name) {
        return head("batch/v1", "CronJob", name)
                + """
                spec:
                  schedule: "*/%d * * * *"
                  concurrencyPolicy: Forbid
                  jobTemplate:
                    spec:
                      backoffLimit: 2
                      template:
                        spec:
                          restartPolicy: OnFailure
                          containers:
                """.formatted(5 + random.nextInt(20))
                + container(name, "            ")
                + volumes(name, "          ");
    }
}
