/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlReader;
import org.junit.jupiter.api.Test;

class ApplyOrdersTest {

    @Test
    void syncsByPhaseWaveKindAndName() {
        List<Resource> resources = read("""
                {apiVersion: apps/v1, kind: Deployment, metadata: {name: b}}
                ---
                {apiVersion: v1, kind: Service, metadata: {name: z}}
                ---
                {apiVersion: apps/v1, kind: Deployment, metadata: {name: a}}
                ---
                {apiVersion: example.org/v1, kind: Thing, metadata: {name: a}}
                ---
                {apiVersion: v1, kind: ConfigMap, metadata: {name: late, annotations: {argocd.argoproj.io/sync-wave: '2'}}}
                ---
                {apiVersion: batch/v1, kind: Job, metadata: {name: after, annotations: {argocd.argoproj.io/hook: PostSync}}}
                ---
                {apiVersion: batch/v1, kind: Job, metadata: {name: before, annotations: {helm.sh/hook: 'pre-install,pre-upgrade'}}}
                """);

        assertThat(ArgoSyncOrder.sorted(resources))
                .extracting(resource -> resource.kind() + "/" + resource.name())
                .containsExactly(
                        "Job/before",
                        "Service/z",
                        "Deployment/a",
                        "Deployment/b",
                        "Thing/a",
                        "ConfigMap/late",
                        "Job/after");
    }

    @Test
    void movesNamespacesAndDefinitionsInFrontOfWhatNeedsThem() {
        List<Resource> resources = read("""
                {apiVersion: v1, kind: Namespace, metadata: {name: shop}}
                ---
                {apiVersion: batch/v1, kind: Job, metadata: {name: migrate, namespace: shop, annotations: {argocd.argoproj.io/hook: PreSync}}}
                ---
                apiVersion: apiextensions.k8s.io/v1
                kind: CustomResourceDefinition
                metadata: {name: things.example.org}
                spec: {group: example.org, names: {kind: Thing}}
                ---
                {apiVersion: example.org/v1, kind: Thing, metadata: {name: t, annotations: {argocd.argoproj.io/sync-wave: '-5'}}}
                """);

        List<SyncStep> steps = ArgoSyncOrder.steps(resources);

        assertThat(steps)
                .extracting(step -> step.resource().kind())
                .containsExactly("Namespace", "Job", "CustomResourceDefinition", "Thing");
        assertThat(steps.get(0).phase()).isEqualTo(ArgoHook.PRE_SYNC);
        assertThat(steps.get(2).wave()).isEqualTo(-5);
    }

    @Test
    void appliesNoSkippedHooksAndNoTestsOfCharts() {
        List<Resource> resources = read("""
                {apiVersion: v1, kind: Pod, metadata: {name: test, annotations: {helm.sh/hook: test}}}
                ---
                {apiVersion: v1, kind: Pod, metadata: {name: skip, annotations: {argocd.argoproj.io/hook: Skip}}}
                ---
                {apiVersion: v1, kind: Pod, metadata: {name: both, annotations: {argocd.argoproj.io/hook: 'Sync, PostSync'}}}
                ---
                {apiVersion: v1, kind: Pod, metadata: {name: crd, annotations: {helm.sh/hook: crd-install, helm.sh/hook-weight: '3'}}}
                ---
                {apiVersion: v1, kind: Pod, metadata: {name: odd, annotations: {argocd.argoproj.io/sync-wave: ten, helm.sh/hook-weight: '-1'}}}
                """);

        assertThat(ArgoSyncOrder.steps(resources))
                .extracting(step ->
                        step.phase() + " " + step.wave() + " " + step.resource().name())
                .containsExactly("SYNC -1 odd", "SYNC 0 both", "SYNC 3 crd", "POST_SYNC 0 both");
        assertThat(ArgoSyncOrder.sorted(resources)).hasSize(5);
    }

    @Test
    void appliesInTheOrderOfFlux() {
        List<Resource> resources = read("""
                {apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingWebhookConfiguration, metadata: {name: w}}
                ---
                {apiVersion: example.org/v1, kind: Thing, metadata: {name: t}}
                ---
                {apiVersion: apps/v1, kind: Deployment, metadata: {name: d}}
                ---
                {apiVersion: v1, kind: Secret, metadata: {name: b, namespace: z}}
                ---
                {apiVersion: v1, kind: Secret, metadata: {name: c, namespace: a}}
                ---
                {apiVersion: v1, kind: Namespace, metadata: {name: n}}
                ---
                {apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition, metadata: {name: c}}
                """);

        assertThat(FluxOrder.sorted(resources))
                .extracting(Resource::name)
                .containsExactly("c", "n", "c", "b", "d", "t", "w");
    }

    private static List<Resource> read(String text) {
        return YamlReader.read(text, "x.yaml", YamlDialect.GOYAML3).stream()
                .map(node ->
                        new Resource((YamlMapping) node, new Origin(node.mark().location())))
                .toList();
    }
}
