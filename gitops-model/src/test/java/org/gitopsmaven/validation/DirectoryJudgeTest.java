/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.render.DirectoryVisitor;
import org.gitopsmaven.render.RenderListener;
import org.gitopsmaven.render.RenderOptions;
import org.gitopsmaven.render.Renderer;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.EnvironmentName;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.repository.SourceTree;
import org.gitopsmaven.resource.ReleasableTree;
import org.gitopsmaven.resource.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryJudgeTest {

    /** As many as make a directory large. */
    private static final int MANY = 24;

    @TempDir
    private Path root;

    private record Judged(List<Rendering> renderings, List<String> findings) {

        List<Resource> objects() {
            return renderings.get(0).resources();
        }
    }

    /** What every rule about several objects has something to say of, and some rules about one. */
    @BeforeEach
    void writeManyFiles() throws IOException {
        for (int i = 0; i < MANY; i++) {
            write("filler-" + i + ".yaml", """
                    apiVersion: v1
                    kind: ConfigMap
                    metadata: {name: filler-%d}
                    data: {key: text}
                    """.formatted(i));
        }
        write("a-deployment.yaml", """
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: web}
                spec:
                  replica: 2
                  selector: {matchLabels: {app: web}}
                  template:
                    metadata: {labels: {app: web, tier: front}}
                    spec:
                      serviceAccountName: fillerr
                      containers:
                        - name: web
                          image: example.org/web:1
                          ports: [{name: http, containerPort: 8080}]
                          env:
                            - {name: A, value: plain}
                            - name: B
                              valueFrom: {configMapKeyRef: {name: filler-1, key: other}}
                            - name: C
                              valueFrom: {secretKeyRef: {name: credentials, key: pasword}}
                          envFrom:
                            - configMapRef: {name: filler-l}
                      volumes:
                        - name: empty
                          emptyDir: {}
                        - name: filler
                          configMap: {name: filler-2, items: [{key: absent, path: x}]}
                """);
        write("b-others.yaml", """
                apiVersion: v1
                kind: Service
                metadata: {name: web, labels: {app: web}}
                spec:
                  selector: {app: web}
                  ports: [{name: web, port: 80, targetPort: htpp}]
                ---
                apiVersion: networking.k8s.io/v1
                kind: Ingress
                metadata: {name: web}
                spec:
                  rules:
                    - http:
                        paths:
                          - {path: /, pathType: Prefix, backend: {service: {name: web, port: {name: wbe}}}}
                          - {path: /x, pathType: Prefix, backend: {service: {name: webb, port: {number: 80}}}}
                ---
                apiVersion: autoscaling/v2
                kind: HorizontalPodAutoscaler
                metadata: {name: web}
                spec:
                  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: wob}
                  maxReplicas: 3
                ---
                apiVersion: v1
                kind: Secret
                metadata: {name: credentials}
                stringData: {password: secret}
                ---
                apiVersion: v1
                kind: ConfigMap
                metadata: {name: filler-3}
                ---
                apiVersion: networking.k8s.io/v1
                kind: NetworkPolicy
                metadata: {name: web}
                spec: {podSelector: {matchLabels: {app: wbe}}}
                ---
                apiVersion: example.org/v1
                kind: Widget
                metadata: {name: widget}
                spec: {sise: 1}
                ---
                apiVersion: batch/v1
                kind: CronJob
                metadata: {name: job}
                spec:
                  schedule: every day
                  jobTemplate:
                    spec:
                      template:
                        spec:
                          restartPolicy: Never
                          containers:
                            - {name: job, image: example.org/job:1, envFrom: [{secretRef: {name: credential}}]}
                """);
        write("c-definition.yaml", """
                apiVersion: apiextensions.k8s.io/v1
                kind: CustomResourceDefinition
                metadata: {name: widgets.example.org}
                spec:
                  group: example.org
                  scope: Namespaced
                  names: {kind: Widget, plural: widgets}
                  versions:
                    - name: v1
                      served: true
                      storage: true
                      schema:
                        openAPIV3Schema:
                          type: object
                          properties:
                            spec: {type: object, properties: {size: {type: integer}}}
                """);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(root.resolve(name), text);
    }

    private Judged judge(ValidationOptions options, boolean early) {
        SourceTree tree = SourceTree.of(root);
        RenderTarget target =
                RenderTarget.ofDirectory(ApplicationName.of("web"), EnvironmentName.of("dev"), tree.root());
        ValidationRun run = new Validation(options).start(tree);
        RenderOptions render = RenderOptions.of(tree).withVisitor(early ? run.visitor() : null);
        List<Rendering> renderings = new Renderer(render, RenderListener.SILENT).render(List.of(target));
        List<String> findings = new ArrayList<>();
        for (Finding finding :
                run.validate(renderings, ValidateListener.silent()).findings()) {
            findings.add(finding.toString());
        }
        return new Judged(renderings, findings);
    }

    @Test
    void findsTheSameInWhatIsJudgedWhileItIsReadAsInWhatIsKept() {
        for (boolean closed : new boolean[] {false, true}) {
            ValidationOptions options = new ValidationOptions(closed, Severities.DEFAULT);

            Judged kept = judge(options, false);
            Judged released = judge(options, true);

            assertThat(released.findings()).isEqualTo(kept.findings());
            assertThat(String.join("\n", kept.findings()))
                    .contains(
                            "RES-DUPLICATE-RESOURCE",
                            "RES-SERVICE-TARGET-PORT",
                            "RES-BACKEND-PORT",
                            "RES-DATA-KEY",
                            "KUST-REFS",
                            "SCHEMA-UNKNOWN-FIELD",
                            "RES-CRON",
                            closed ? "RES-SELECTS-NOTHING" : "sise");
        }
    }

    @Test
    void keepsNothingOfWhatIsJudgedAndReadsItAgainForThoseWhoAsk() {
        Judged kept = judge(ValidationOptions.DEFAULT, false);
        Judged released = judge(ValidationOptions.DEFAULT, true);

        assertThat(released.renderings().get(0).text())
                .isEqualTo(kept.renderings().get(0).text());
        assertThat(released.objects())
                .filteredOn(object -> object.tree() instanceof ReleasableTree tree && tree.isReleased())
                .extracting(Resource::kind)
                .contains("ConfigMap", "Deployment", "Service", "Ingress", "CronJob")
                .doesNotContain("Widget", "CustomResourceDefinition");
    }

    @Test
    void refusesTheDirectoryForAFileThatCannotBeReadAndJudgesTheOthers() throws IOException {
        write("filler-5.yaml", "kind: [");

        Judged judged = judge(ValidationOptions.DEFAULT, true);

        assertThat(judged.renderings().get(0).isRendered()).isFalse();
        assertThat(judged.findings())
                .isEqualTo(judge(ValidationOptions.DEFAULT, false).findings());
        assertThat(String.join("\n", judged.findings())).contains("filler-5.yaml", "SCHEMA-UNKNOWN-FIELD");
    }

    @Test
    void saysThatAFileChangedWhenWhatWasReleasedIsGone() throws IOException {
        Judged judged = judge(ValidationOptions.DEFAULT, true);
        Resource last = judged.objects().stream()
                .filter(object -> object.name().equals("job"))
                .findFirst()
                .orElseThrow();
        write("b-others.yaml", "# nothing\n");

        assertThatThrownBy(last::content).hasMessageContaining("was changed while it was read");
    }

    @Test
    void leavesAllInPlaceForPoliciesAndTheSearchForSecrets() {
        Severities secrets = Severities.of(Map.of("SEC-TOKEN", "warning"));

        DirectoryVisitor visitor = new Validation(new ValidationOptions(false, secrets))
                .start(SourceTree.of(root))
                .visitor();

        assertThat(visitor).isNull();
    }
}
