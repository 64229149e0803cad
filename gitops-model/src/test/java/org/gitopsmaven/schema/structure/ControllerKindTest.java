/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.openapi.kubernetes.KubernetesCatalogue;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.render.Renderings;
import org.junit.jupiter.api.Test;

class ControllerKindTest {

    private static final String APPLICATION = """
            apiVersion: argoproj.io/v1alpha1
            kind: Application
            metadata: {name: web}
            spec:
              project: default
              destination: {server: https://kubernetes.default.svc, namespace: web}
              source: {repoURL: https://example.org/repo.git, path: web, helm: {valuesObject: {any: thing}}}
            """;

    @Test
    void knowsTheKindsOfControllersWithoutTheirCrds() {
        assertThat(findings(APPLICATION)).isEmpty();
        assertThat(findings("""
                apiVersion: kustomize.toolkit.fluxcd.io/v1
                kind: Kustomization
                metadata: {name: apps}
                spec: {interval: 10m, path: ./apps, prune: true, sourceRef: {kind: GitRepository, name: repo}}
                """)).isEmpty();
    }

    @Test
    void warnsOfFieldsThatMayBeNewerAndOfThoseThatMayBePatchedIn() {
        assertThat(findings(APPLICATION.replace("path: web", "pth: web")))
                .containsExactly("7:51 warning spec.source.pth: unknown field 'pth'; did you mean 'path'?");
        assertThat(findings(APPLICATION.replace("  project: default\n", "")))
                .containsExactly("5:3 warning spec: missing required field project");
    }

    @Test
    void holdsFieldsToTheirTypes() {
        assertThat(findings(APPLICATION.replace("path: web", "path: 1")))
                .containsExactly("7:57 error spec.source.path: expected string, got integer 1 (quote it)");
    }

    private static List<String> findings(String object) {
        Rendering rendering = Renderings.of(Renderings.target("prod", "web"), "m.yaml", object);
        List<Finding> found = new ArrayList<>();
        new StructureRule(
                        TargetVersions.of(List.of(KubernetesCatalogue.get().newest())),
                        new CustomKinds(List.of(rendering), List.of()))
                .validate(rendering, found::add);
        return found.stream()
                .map(one -> String.valueOf(one.location()).replaceFirst("^m.yaml:", "") + " "
                        + one.severity().word() + " " + one.field() + ": " + one.message())
                .toList();
    }
}
