/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UsedPartsTest {

    private static final String OBJECTS = """
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: settings}
            data: {log-level: info}
            ---
            apiVersion: v1
            kind: Secret
            metadata: {name: db}
            stringData: {password: x}
            ---
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: filled-later}
            ---
            apiVersion: v1
            kind: Service
            metadata: {name: web}
            spec: {ports: [{name: http, port: 80, targetPort: 8080}]}
            ---
            """;

    @Test
    void findsKeysThatAConfigMapDoesNotHave() {
        assertThat(keys("env: [{name: L, valueFrom: {configMapKeyRef: {name: settings, key: loglevel}}}]"))
                .singleElement()
                .asString()
                .endsWith("containers[0].env[0].valueFrom.configMapKeyRef.key: ConfigMap settings has no key"
                        + " 'loglevel'; did you mean 'log-level'?");
        assertThat(keys("env: [{name: L, valueFrom: {secretKeyRef: {name: db, key: user}}}]"))
                .hasSize(1);
    }

    @Test
    void acceptsKeysThatAreThereOptionalOrFilledLater() {
        assertThat(keys("""
                        env:
                          - {name: A, valueFrom: {configMapKeyRef: {name: settings, key: log-level}}}
                          - {name: B, valueFrom: {configMapKeyRef: {name: settings, key: other, optional: true}}}
                          - {name: C, valueFrom: {configMapKeyRef: {name: filled-later, key: any}}}
                          - {name: D, valueFrom: {configMapKeyRef: {name: elsewhere, key: any}}}
                          - {name: E, valueFrom: {secretKeyRef: {name: db, key: password}}}
                          - {name: F, valueFrom: {secretKeyRef: {name: db, key: "${KEY}"}}}""".replace("\n", "\n    "))).isEmpty();
    }

    @Test
    void findsKeysThatAVolumeTakes() {
        assertThat(RuleCases.findings(new DataKeyRule(), OBJECTS + """
                        apiVersion: v1
                        kind: Pod
                        metadata: {name: web}
                        spec:
                          volumes: [{name: v, secret: {secretName: db, items: [{key: passwrd, path: p}]}}]
                        """))
                .singleElement()
                .asString()
                .contains("Secret db has no key 'passwrd'; did you mean 'password'?");
    }

    @Test
    void findsPortsThatAServiceDoesNotHave() {
        assertThat(ports("{number: 8080}"))
                .singleElement()
                .asString()
                .contains("backend.service.port.number: Service web has no port 8080");
        assertThat(ports("{name: htp}"))
                .singleElement()
                .asString()
                .contains("Service web has no port htp; did you mean 'http'?");
        assertThat(ports("{number: 80}")).isEmpty();
        assertThat(ports("{name: http}")).isEmpty();
    }

    private static List<String> keys(String container) {
        return RuleCases.findings(
                new DataKeyRule(),
                OBJECTS + "apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n  - name: web\n    "
                        + container + "\n");
    }

    private static List<String> ports(String port) {
        return RuleCases.findings(new BackendPortRule(), OBJECTS + """
                apiVersion: networking.k8s.io/v1
                kind: Ingress
                metadata: {name: web}
                spec:
                  rules:
                    - http:
                        paths:
                          - path: /
                            pathType: Prefix
                            backend: {service: {name: web, port: %s}}
                """.formatted(port));
    }
}
