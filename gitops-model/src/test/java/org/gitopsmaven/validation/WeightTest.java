/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.render.RenderListener;
import org.gitopsmaven.render.RenderOptions;
import org.gitopsmaven.render.Renderer;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.GitOpsRepository;
import org.gitopsmaven.repository.SourceTree;
import org.gitopsmaven.repository.config.GitOpsYaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeightTest {

    private static final String INCOMPLETE =
            "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {replcas: 1}\n";
    private static final String COMPONENT = "apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\n";

    @TempDir
    Path directory;

    @Test
    void takesWhatABaseLacksForANoteWhenNothingUsesIt() throws IOException {
        write("apps/web/base/kustomization.yaml", "resources: [web.yaml]\n");
        write("apps/web/base/web.yaml", INCOMPLETE);
        write("apps/other/overlays/dev/kustomization.yaml", "resources: []\nnamePrefix: x-\n");
        write("apps/other/overlays/prod/kustomization.yaml", "resources: [map.yaml]\n");
        write("apps/other/overlays/prod/map.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n");

        assertThat(weights("SCHEMA-REQUIRED")).isNotEmpty().containsOnly(Severity.INFO);
        assertThat(weights("SCHEMA-UNKNOWN-FIELD")).containsExactly(Severity.ERROR);
    }

    @Test
    void takesABaseThatIsAllThereIsForWhatRuns() throws IOException {
        write("base/kustomization.yaml", "resources: [web.yaml]\n");
        write("base/web.yaml", INCOMPLETE);

        assertThat(weights("SCHEMA-REQUIRED")).isNotEmpty().containsOnly(Severity.ERROR);
    }

    @Test
    void takesAnEntryOfAComponentThatWorksElsewhereForANote() throws IOException {
        write("components/c/kustomization.yaml", COMPONENT + patch("web"));
        overlay("dev", "web");
        overlay("prod", "api");

        assertThat(weights("KUST-PATCH")).containsExactly(Severity.INFO);
    }

    @Test
    void tellsAnEntryOfAComponentThatWorksNowhere() throws IOException {
        write("components/c/kustomization.yaml", COMPONENT + patch("wbe"));
        overlay("dev", "web");
        overlay("prod", "api");

        assertThat(weights("KUST-PATCH")).containsExactly(Severity.ERROR);
    }

    @Test
    void takesAPatchThatAKustomizationOfFluxGivesToItsChildrenForANoteWhereNothingMatches() throws IOException {
        String flux = """
                apiVersion: kustomize.toolkit.fluxcd.io/v1
                kind: Kustomization
                metadata: {name: %s, namespace: flux-system}
                spec:
                  interval: 1h
                  prune: true
                  path: ./%s
                  sourceRef: {kind: GitRepository, name: flux-system}
                """;
        write("clusters/prod/apps.yaml", flux.formatted("apps", "apps") + """
                  patches:
                    - target: {kind: Kustomization}
                      patch: |-
                        - op: add
                          path: /spec/patches
                          value:
                            - target: {kind: Deployment}
                              patch: '[{"op": "add", "path": "/metadata/labels", "value": {"a": "b"}}]'
                """);
        write("apps/web.yaml", flux.formatted("web", "web"));
        write("web/map.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n");

        assertThat(findings("KUST-PATCH")).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(String.valueOf(finding.location())).startsWith("clusters/prod/apps.yaml:");
        });
    }

    @Test
    void validatesEachEnvironmentForItsOwnKubernetes() throws IOException {
        for (String environment : List.of("dev", "prod")) {
            write("overlays/" + environment + "/kustomization.yaml", "resources: [service.yaml]\n");
            write(
                    "overlays/" + environment + "/service.yaml",
                    "apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {trafficDistribution: PreferClose}\n");
        }
        write("gitops.yaml", "environments: [{name: dev, kubernetesVersion: \"1.28\"}, {name: prod}]\n");

        List<Finding> findings = findings("SCHEMA-UNKNOWN-FIELD");

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.targets()).containsExactly("dev/shop");
            assertThat(finding.message()).contains("does not exist in Kubernetes 1.28 (known from 1.30)");
        });
    }

    @Test
    void takesNoPatchOfAKustomizationForAnObject() throws IOException {
        String stage = "apiVersion: kargo.akuity.io/v1alpha1\nkind: Stage\nmetadata: {name: web}\nspec: {}\n";
        write("overlays/dev/kustomization.yaml", "resources: [crd.yaml]\n");
        write("overlays/dev/crd.yaml", """
                apiVersion: apiextensions.k8s.io/v1
                kind: CustomResourceDefinition
                metadata: {name: stages.kargo.akuity.io}
                spec:
                  group: kargo.akuity.io
                  scope: Namespaced
                  names: {kind: Stage, plural: stages}
                  versions:
                    - name: v1alpha1
                      served: true
                      storage: true
                      schema:
                        openAPIV3Schema:
                          type: object
                          properties: {spec: {type: object, required: [vars], properties: {vars: {type: string}}}}
                """);
        write("overlays/dev/patches/stage.yaml", stage);

        assertThat(findings("SCHEMA-REQUIRED")).isEmpty();

        write("bootstrap/stage.yaml", stage);

        assertThat(findings("SCHEMA-REQUIRED"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(String.valueOf(finding.location())).isEqualTo("bootstrap/stage.yaml:4:7"));
    }

    private void overlay(String environment, String name) throws IOException {
        String path = "overlays/" + environment + "/";
        write(path + "kustomization.yaml", "resources: [map.yaml]\ncomponents: [../../components/c]\n");
        write(path + "map.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: " + name + "}\n");
    }

    private static String patch(String name) {
        return "patches:\n  - target: {kind: ConfigMap, name: " + name
                + "}\n    patch: |-\n      - {op: add, path: /metadata/labels, value: {a: b}}\n";
    }

    private List<Severity> weights(String rule) {
        return findings(rule).stream().map(Finding::severity).toList();
    }

    private List<Finding> findings(String rule) {
        SourceTree tree = SourceTree.of(directory);
        GitOpsRepository repository = GitOpsRepository.detect(tree, ApplicationName.of("shop"));
        return new Validation(ValidationOptions.of(GitOpsYaml.in(tree)))
                        .validate(
                                tree,
                                new Renderer(RenderOptions.of(tree), RenderListener.SILENT)
                                        .render(repository.targets()),
                                ValidateListener.silent())
                        .findings()
                        .stream()
                        .filter(finding -> finding.rule().id().equals(rule))
                        .toList();
    }

    private void write(String path, String text) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }
}
