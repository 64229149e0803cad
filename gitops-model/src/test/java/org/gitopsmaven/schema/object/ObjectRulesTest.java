/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.render.Renderings;
import org.junit.jupiter.api.Test;

class ObjectRulesTest {

    private static final String SERVICE = "apiVersion: v1\nkind: Service\n";

    @Test
    void acceptsAWorkloadThatFitsTogether() {
        assertThat(findings("""
                apiVersion: apps/v1
                kind: StatefulSet
                metadata:
                  name: db.example
                  labels: {app.kubernetes.io/name: Db_1.x, empty: ""}
                  annotations: {Example.org/Some-Key: any text at all}
                spec:
                  replicas: 0
                  updateStrategy: {type: OnDelete, rollingUpdate: null}
                  selector:
                    matchLabels: {app: db}
                    matchExpressions:
                      - {key: app, operator: In, values: [web, db]}
                      - {key: tier, operator: DoesNotExist}
                      - {key: app, operator: Exists}
                      - {key: app, operator: NotIn, values: [web]}
                  volumeClaimTemplates: [{metadata: {name: data}}]
                  template:
                    metadata: {labels: {app: db}}
                    spec:
                      restartPolicy: Always
                      initContainers:
                        - {name: init, image: "localhost:5000/a/b__c-d.e:V1.0_x"}
                      containers:
                        - name: db
                          image: registry.example.org/db@sha256:0123456789012345678901234567890123456789012345678901234567890123
                          env:
                            - {name: A, value: "", valueFrom: {fieldRef: {fieldPath: x}}}
                            - {name: B, value: b, valueFrom: null}
                          ports: [{name: pg-1, containerPort: 5432, hostPort: 0}]
                          livenessProbe: {tcpSocket: {port: pg-1}}
                          readinessProbe: {grpc: {port: 5432}}
                          volumeMounts: [{name: data, mountPath: /data}]
                          resources:
                            requests: {cpu: 0.5, memory: 1Gi, hugepages-2Mi: 4Mi}
                            limits: {cpu: 500m, memory: 1073741824, hugepages-2Mi: 4Mi}
                """)).isEmpty();
    }

    @Test
    void holdsKeysOfDataAndNamesOfPortsToTheirGrammar() {
        assertThat(findings("""
                apiVersion: v1
                kind: Secret
                metadata: {name: a}
                data: {tls.crt: YQ==, a b: YQ==, "..x": YQ==}
                """))
                .containsExactly(
                        "4:23 RES-NAME data.a b: 'a b' is not a valid key (letters, digits, '-', '_' and '.', up to 253 characters)",
                        "4:34 RES-NAME data[\"..x\"]: '..x' is not a valid key (letters, digits, '-', '_' and '.', up to 253 characters)");
        assertThat(findings(SERVICE
                        + "metadata: {name: web}\nspec: {ports: [{name: http, port: 80}, {name: a_b, port: 81}]}\n"))
                .singleElement()
                .asString()
                .startsWith("4:47 RES-NAME spec.ports[1].name: 'a_b' is not a valid name");
    }

    @Test
    void holdsPortsOfTrafficToTheirRange() {
        assertThat(findings("""
                apiVersion: networking.k8s.io/v1
                kind: Ingress
                metadata: {name: a}
                spec:
                  defaultBackend: {service: {name: a, port: {number: 0}}}
                  rules: [{http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: a, port: {number: 80}}}}]}}]
                """))
                .containsExactly(
                        "5:54 RES-RANGE spec.defaultBackend.service.port.number: 0 must be between 1 and 65535");
        assertThat(findings("""
                apiVersion: networking.k8s.io/v1
                kind: NetworkPolicy
                metadata: {name: a}
                spec:
                  podSelector: {}
                  egress: [{ports: [{port: 443}, {port: dns}, {port: 1000, endPort: 70000}]}]
                """))
                .containsExactly("6:69 RES-RANGE spec.egress[0].ports[2].endPort: 70000 must be between 1 and 65535");
    }

    @Test
    void holdsNamesToTheGrammarOfTheirKind() {
        assertThat(findings(SERVICE + "metadata: {name: 1web}\n"))
                .singleElement()
                .asString()
                .startsWith("3:18 RES-NAME");
        assertThat(findings("apiVersion: v1\nkind: Namespace\nmetadata: {name: a.b}\n"))
                .hasSize(1);
        assertThat(findings("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: 1.a.b-c}\n"))
                .isEmpty();
        assertThat(findings("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: A}\n"))
                .hasSize(1);
        assertThat(findings("apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: {name: 'system:A_b'}\n"))
                .isEmpty();
        assertThat(findings("apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: {name: a/b}\n"))
                .hasSize(1);
        assertThat(findings("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: a.b}\n"))
                .singleElement()
                .asString()
                .startsWith("3:32 RES-NAMESPACE");
        assertThat(findings(pod("name: Web")))
                .singleElement()
                .asString()
                .contains("RES-NAME spec.containers[0].name: 'Web' is not a valid name");
    }

    @Test
    void leavesNamesToBeSubstitutedAlone() {
        assertThat(findings("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: \"${NAME}\"}\n"))
                .isEmpty();
    }

    @Test
    void holdsLabelsAndAnnotationsToTheirGrammar() {
        assertThat(findings("""
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: a
                  labels:
                    a/b/c: x
                    good: bad value
                    -x: y
                  annotations:
                    "what ever": x
                """))
                .extracting(line -> line.substring(0, line.indexOf(':', line.indexOf(" "))))
                .containsExactly(
                        "6:5 RES-LABEL-KEY metadata.labels[\"a/b/c\"]",
                        "7:11 RES-LABEL-VALUE metadata.labels.good",
                        "8:5 RES-LABEL-KEY metadata.labels.-x",
                        "10:5 RES-LABEL-KEY metadata.annotations.what ever");
    }

    @Test
    void reportsSelectorsThatMissTheirOwnTemplate() {
        assertThat(findings("""
                apiVersion: apps/v1
                kind: DaemonSet
                metadata: {name: a}
                spec:
                  selector:
                    matchLabels: {app: a, app.kubernetes.io/name: b}
                    matchExpressions:
                      - {key: app, operator: NotIn, values: [a]}
                  template:
                    metadata: {labels: {app: a}}
                    spec: {}
                """))
                .containsExactly(
                        "6:51 RES-SELECTOR spec.selector.matchLabels[\"app.kubernetes.io/name\"]: selector"
                                + " app.kubernetes.io/name=b does not match template labels which do not have it",
                        "8:9 RES-SELECTOR spec.selector.matchExpressions[0]: selector app NotIn does not match template"
                                + " labels");
    }

    @Test
    void asksJobsToEnd() {
        String job = "apiVersion: batch/v1\nkind: Job\nmetadata: {name: a}\nspec: {template: {spec: {";

        assertThat(findings(job + "restartPolicy: Never}}}\n")).isEmpty();
        assertThat(findings(job + "restartPolicy: Always}}}\n"))
                .singleElement()
                .asString()
                .endsWith(
                        "RES-RESTART-POLICY spec.template.spec.restartPolicy: restartPolicy must be OnFailure or Never in a Job");
        assertThat(findings(job + "}}}\n")).singleElement().asString().endsWith("in a Job, it is missing");
    }

    @Test
    void holdsPortsAndCountsInTheirRange() {
        assertThat(findings(
                        SERVICE + "metadata: {name: a}\nspec: {ports: [{port: 0, targetPort: 70000, nodePort: 0}]}\n"))
                .containsExactly(
                        "4:23 RES-RANGE spec.ports[0].port: 0 must be between 1 and 65535",
                        "4:38 RES-RANGE spec.ports[0].targetPort: 70000 must be between 1 and 65535");
        assertThat(findings("apiVersion: batch/v1\nkind: Job\nmetadata: {name: a}\nspec: {backoffLimit: -1}\n"))
                .containsExactly("4:22 RES-RANGE spec.backoffLimit: backoffLimit must be >= 0");
        assertThat(findings(pod("ports: [{name: much-too-long-name, containerPort: 1}]")))
                .singleElement()
                .asString()
                .contains("RES-PORT-NAME");
    }

    @Test
    void looksForThePortsOfProbesInTheirContainer() {
        assertThat(findings(
                        pod("ports: [{name: http, containerPort: 1}], startupProbe: {httpGet: {port: htp}}, lifecycle:"
                                + " {preStop: {httpGet: {port: 0}}}")))
                .extracting(line -> line.replaceFirst("^\\S+ ", ""))
                .containsExactlyInAnyOrder(
                        "RES-PROBE-PORT spec.containers[0].startupProbe.httpGet.port: startupProbe port 'htp' is not a"
                                + " named port of this container; did you mean 'http'?",
                        "RES-PROBE-PORT spec.containers[0].lifecycle.preStop.httpGet.port: preStop port 0 must be between"
                                + " 1 and 65535");
    }

    @Test
    void looksForVolumesOfMountsAndDevices() {
        assertThat(findings(pod("volumeDevices: [{name: disk}], volumeMounts: [{name: tpm}]")
                        + "  volumes: [{name: tmp}]\n"))
                .extracting(line -> line.replaceFirst("^\\S+ ", ""))
                .containsExactlyInAnyOrder(
                        "RES-VOLUME-MOUNT spec.containers[0].volumeMounts[0].name: volumeMount refers to unknown volume"
                                + " 'tpm'; did you mean 'tmp'?",
                        "RES-VOLUME-MOUNT spec.containers[0].volumeDevices[0].name: volumeDevice refers to unknown volume"
                                + " 'disk'");
    }

    @Test
    void comparesRequestsWithLimits() {
        assertThat(findings(pod(
                        "resources: {requests: {cpu: 2, memory: 1e9, nvidia.com/gpu: 1}, limits: {cpu: 1900m, memory:"
                                + " 1Gi, nvidia.com/gpu: 2}}")))
                .extracting(line -> line.replaceFirst("^\\S+ ", ""))
                .containsExactly(
                        "RES-RESOURCES spec.containers[0].resources.requests.cpu: cpu request 2 exceeds limit 1900m",
                        "RES-RESOURCES spec.containers[0].resources.requests[\"nvidia.com/gpu\"]: nvidia.com/gpu request 1"
                                + " must equal limit 2");
        assertThat(findings(pod("resources: {requests: {cpu: 100Mi, memory: 100m}}")))
                .hasSize(2)
                .allMatch(line -> line.contains("RES-UNIT"));
    }

    @Test
    void readsImagesAsTheRuntimeDoes() {
        for (String image : List.of("nginx:1.27:latest", "Nginx", "a//b", "{{ .Values.image }}", "a@sha256:12")) {
            assertThat(findings(pod("image: \"" + image + "\"")))
                    .as(image)
                    .singleElement()
                    .asString()
                    .contains("RES-IMAGE spec.containers[0].image: '" + image + "' is not a valid image reference");
        }
    }

    @Test
    void checksIngressPathsAutoscalersAndUpdateStrategies() {
        assertThat(findings("""
                apiVersion: networking.k8s.io/v1
                kind: Ingress
                metadata: {name: a}
                spec:
                  rules:
                    - http: {paths: [{path: a, pathType: Exact}, {path: "", pathType: ImplementationSpecific}]}
                ---
                apiVersion: autoscaling/v2
                kind: HorizontalPodAutoscaler
                metadata: {name: a}
                spec: {minReplicas: 3, maxReplicas: 2}
                ---
                apiVersion: autoscaling/v2
                kind: HorizontalPodAutoscaler
                metadata: {name: b}
                spec: {maxReplicas: 0}
                ---
                apiVersion: apps/v1
                kind: StatefulSet
                metadata: {name: a}
                spec: {updateStrategy: {type: OnDelete, rollingUpdate: {}}}
                """))
                .containsExactly(
                        "6:29 RES-INGRESS-PATH spec.rules[0].http.paths[0].path: path must start with '/'",
                        "11:21 HPA-BOUNDS spec.minReplicas: minReplicas 3 > maxReplicas 2",
                        "16:21 HPA-BOUNDS spec.maxReplicas: maxReplicas must be >= 1",
                        "21:56 RES-STRATEGY spec.updateStrategy.rollingUpdate: rollingUpdate may not be set when strategy"
                                + " type is OnDelete");
    }

    @Test
    void reportsKeysThatAreReadAsSomethingElse() {
        assertThat(findings(
                        "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  y: a\n  NO: b\n  \"n\": d\n"))
                .containsExactly(
                        "5:3 YAML-KEY-TEXT data.y: the key y is read as 'true' (quote it)",
                        "6:3 YAML-KEY-TEXT data.NO: the key NO is read as 'false' (quote it)");
    }

    @Test
    void reportsWhatIsTooLargeForTheCluster() {
        String large = "x".repeat(300_000);

        assertThat(findings("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, annotations: {a: " + large + "}}\n"))
                .singleElement()
                .asString()
                .contains("RES-SIZE metadata.annotations: annotations have 300001 bytes");
        assertThat(findings(
                        "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {a: " + large.repeat(4) + "}\n"))
                .singleElement()
                .asString()
                .contains("RES-SIZE");
    }

    private static String pod(String container) {
        return "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers: [{" + container + "}]\n";
    }

    private static List<String> findings(String text) {
        Rendering rendering = Renderings.of(Renderings.target("prod", "web"), "m.yaml", text);
        List<Finding> found = new ArrayList<>();
        new ObjectRules(rule -> false).validate(rendering, found::add);
        return found.stream().sorted().map(ObjectRulesTest::shown).toList();
    }

    static String shown(Finding finding) {
        String place = String.valueOf(finding.location()).replaceFirst("^[^:]*:", "");
        return place + " " + finding.rule().id() + " " + finding.field() + ": " + finding.message();
    }
}
