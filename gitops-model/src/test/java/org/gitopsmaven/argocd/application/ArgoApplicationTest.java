/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlReader;
import org.junit.jupiter.api.Test;

class ArgoApplicationTest {

    private static final String KUSTOMIZE = """
            apiVersion: argoproj.io/v1alpha1
            kind: Application
            metadata:
              name: shop
              namespace: argocd
            spec:
              source:
                repoURL: https://git.example.org/team/deploy.git
                path: apps/shop
                targetRevision: main
                kustomize:
                  namePrefix: eu-
                  images: ['registry.example.org/shop:1.2']
                  replicas: [{name: web, count: 3}, {name: db, count: '1'}]
                  commonLabels: {team: shop}
                  ignoreMissingComponents: true
              destination: {name: dev, namespace: shop}
              syncPolicy:
                automated: {prune: true, enabled: false}
                syncOptions: [CreateNamespace=true]
            """;

    @Test
    void readsAKustomizeSource() {
        ArgoApplication application = ArgoApplication.of(read(KUSTOMIZE));

        assertThat(application.name()).isEqualTo("shop");
        assertThat(application.project()).isEqualTo("default");
        assertThat(application.destination()).isEqualTo(new Destination("", "dev", "shop"));
        ApplicationSource source = application.sources().get(0);
        assertThat(source.location().line()).isEqualTo(8);
        KustomizeSourceOptions options = (KustomizeSourceOptions) source.options();
        assertThat(options.namePrefix()).isEqualTo("eu-");
        assertThat(options.replicas())
                .containsExactly(new KustomizeReplica("web", "3"), new KustomizeReplica("db", "1"));
        assertThat(options.changesNothing()).isFalse();
        assertThat(source.type(List.of("Chart.yaml"))).isEqualTo(SourceType.KUSTOMIZE);
    }

    @Test
    void takesAutomatedThatIsSwitchedOffForOff() {
        SyncPolicy policy = ArgoApplication.of(read(KUSTOMIZE)).syncPolicy();

        assertThat(policy.automated()).isFalse();
        assertThat(policy.prune()).isTrue();
        assertThat(policy.has("CreateNamespace=true")).isTrue();
    }

    @Test
    void prefersSeveralSourcesToOne() {
        ArgoApplication application = ArgoApplication.of(read("""
                kind: Application
                metadata: {name: a}
                spec:
                  source: {repoURL: one}
                  sources:
                  - {repoURL: 'https://charts.example.org', chart: web, helm: {valueFiles: [$v/web.yaml]}}
                  - {repoURL: 'https://git.example.org/v', ref: v}
                """));

        assertThat(application.sources()).hasSize(2);
        assertThat(application.sources().get(0).type(List.of())).isEqualTo(SourceType.HELM);
        assertThat(application.sources().get(1).isReferenceOnly()).isTrue();
    }

    @Test
    void rendersTheDrySourceOfAHydrator() {
        ArgoApplication application = ArgoApplication.of(read("""
                kind: Application
                spec:
                  sourceHydrator:
                    drySource: {repoURL: 'https://git.example.org/r', path: apps/a, targetRevision: main}
                    syncSource: {targetBranch: env/dev, path: a}
                """));

        assertThat(application.sources().get(0).path()).isEqualTo("apps/a");
        assertThat(application.hydrator())
                .contains(new Hydrator("https://git.example.org/r", "env/dev", "a", "env/dev"));
    }

    @Test
    void refusesTwoTypesAtOnce() {
        YamlMapping object = read("spec: {source: {helm: {}, directory: {recurse: true}}}");

        assertThatThrownBy(() -> ArgoApplication.of(object))
                .isInstanceOf(GitOpsException.class)
                .hasMessage("multiple application sources defined: Helm,Directory");
    }

    @Test
    void refusesANumberWhereAStringIsWanted() {
        YamlMapping object = read("spec:\n  source:\n    targetRevision: 1.0\n");

        assertThatThrownBy(() -> ArgoApplication.of(object))
                .isInstanceOfSatisfying(
                        GitOpsException.class,
                        e -> assertThat(e.describe())
                                .isEqualTo("app.yaml:3:21: spec.source.targetRevision: got float 1.0, want a string"
                                        + System.lineSeparator() + "fix: put it in quotes"));
    }

    @Test
    void findsTheTypeByTheLastNameOfAWalk() {
        assertThat(SourceType.ofFiles(List.of("deployment.yaml"))).isEqualTo(SourceType.DIRECTORY);
        assertThat(SourceType.ofFiles(List.of("Chart.yaml", "values.yaml"))).isEqualTo(SourceType.HELM);
        assertThat(SourceType.ofFiles(List.of("kustomization.yaml", "Chart.yaml")))
                .isEqualTo(SourceType.KUSTOMIZE);
        assertThat(SourceType.ofFiles(List.of("kustomization.yaml", "myChart.yaml")))
                .isEqualTo(SourceType.HELM);
    }

    @Test
    void escapesCommasOfParametersAsArgoCdDoes() {
        assertThat(new NamedParameter("a", "x,,y", false).forHelm().expression())
                .isEqualTo("a=x\\,\\,y");
        assertThat(new NamedParameter("a", "x\\,y", true).forHelm().expression())
                .isEqualTo("a=x\\,y");
        assertThat(new NamedParameter("a", "{x,y}", false).forHelm().expression())
                .isEqualTo("a={x,y}");
    }

    @Test
    void takesFilesOfADirectoryByItsPatterns() {
        DirectoryOptions flat = DirectoryOptions.NONE;
        DirectoryOptions deep = new DirectoryOptions(true, "{a,b}/*.yaml", "*test*", new YamlMapping(), false);

        assertThat(flat.takes("x.yaml")).isTrue();
        assertThat(flat.takes("sub/x.yaml")).isFalse();
        assertThat(flat.takes("README.md")).isFalse();
        assertThat(deep.takes("a/deep/x.yaml")).isTrue();
        assertThat(deep.takes("c/x.yaml")).isFalse();
        assertThat(deep.takes("a/my-test.yaml")).isFalse();
    }

    private static YamlMapping read(String text) {
        return (YamlMapping) YamlReader.readOne(text, "app.yaml", YamlDialect.GOYAML2);
    }
}
