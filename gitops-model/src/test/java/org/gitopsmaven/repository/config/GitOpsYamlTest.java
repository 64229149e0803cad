/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.flux.FluxReference;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.EnvironmentName;
import org.gitopsmaven.repository.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GitOpsYamlTest {

    private static final EnvironmentName DEV = EnvironmentName.of("dev");
    private static final EnvironmentName PROD = EnvironmentName.of("prod");
    private static final ApplicationName WEB = ApplicationName.of("web");

    @Test
    void hasDefaultsWithoutTheFile(@TempDir Path root) {
        GitOpsYaml settings = GitOpsYaml.in(SourceTree.of(root));

        assertThat(settings).isSameAs(GitOpsYaml.NONE);
        assertThat(settings.environment(DEV).change()).isEqualTo(ChangeMode.PUSH);
        assertThat(settings.suppressions()).isTrue();
        assertThat(settings.baseline()).isEqualTo(Path.of("gitops-baseline.yaml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing yet\n", "---\n", "{}\n"})
    void hasDefaultsForAFileThatSaysNothing(String text) {
        assertThat(GitOpsYaml.of(text, "gitops.yaml")).isEqualTo(GitOpsYaml.NONE);
    }

    @Test
    void readsTheFileAtTheRootOfTheTree(@TempDir Path root) throws IOException {
        Files.writeString(root.resolve("gitops.yaml"), "environments: [{name: dev}, {name: prod}]\n");

        assertThat(GitOpsYaml.in(SourceTree.of(root)).promotionOrder()).containsExactly(DEV, PROD);
    }

    @Test
    void readsEnvironmentsInPromotionOrder() {
        GitOpsYaml settings = GitOpsYaml.of("""
                kubernetesVersion: "1.33"
                apiVersions: [monitoring.coreos.com/v1]
                environments:
                  - name: dev
                    branch: develop
                    tags: {pattern: 'dev-[0-9a-f]{7,40}', template: 'dev-{shortCommit}', floating: true}
                  - name: prod
                    directories: [production]
                    change: pullRequest
                    tags: {pattern: 'v\\d+\\.\\d+\\.\\d+', digest: required}
                    hotfix: {pattern: 'v\\d+\\.\\d+\\.[1-9]\\d*'}
                    kubernetesVersion: v1.32.4
                    apiVersions: [cert-manager.io/v1]
                    clusters: [prod-vcluster]
                """, "gitops.yaml");

        EnvironmentSettings dev = settings.environment(DEV);
        assertThat(settings.promotionOrder()).containsExactly(DEV, PROD);
        assertThat(dev.branch()).isEqualTo("develop");
        assertThat(dev.kubernetesVersion()).isEqualTo("1.33");
        assertThat(dev.tags().floating()).isTrue();
        assertThat(Objects.requireNonNull(dev.tags().template()).expand(Map.of("shortCommit", "1a2b3c4")))
                .isEqualTo("dev-1a2b3c4");
        assertThat(Objects.requireNonNull(dev.tags().pattern()).matches("dev-1a2b3c4"))
                .isTrue();
        assertThat(Objects.requireNonNull(dev.tags().pattern()).matches("x-dev-1a2b3c4"))
                .isFalse();
        EnvironmentSettings prod = settings.environment(PROD);
        assertThat(prod.change()).isEqualTo(ChangeMode.PULL_REQUEST);
        assertThat(prod.tags().digestRequired()).isTrue();
        assertThat(Objects.requireNonNull(prod.hotfix().pattern()).matches("v1.2.0"))
                .isFalse();
        assertThat(prod.kubernetesVersion()).isEqualTo("v1.32.4");
        assertThat(prod.apiVersions()).containsExactly("monitoring.coreos.com/v1", "cert-manager.io/v1");
        assertThat(settings.environmentOfDirectory("Production")).contains(PROD);
        assertThat(settings.environmentOfCluster("prod-vcluster")).contains(PROD);
    }

    @Test
    void givesAnEnvironmentThatItDoesNotNameWhatHoldsForAll() {
        GitOpsYaml settings =
                GitOpsYaml.of("kubernetesVersion: \"1.34\"\nenvironments: [{name: dev}]\n", "gitops.yaml");

        assertThat(settings.environment(PROD).kubernetesVersion()).isEqualTo("1.34");
        assertThat(settings.environment(PROD).hotfix().allowed()).isTrue();
    }

    @Test
    void readsWhereAnImageIsWritten() {
        GitOpsYaml settings = GitOpsYaml.of("""
                applications:
                  - name: web
                    image: registry.example.com/shop/web
                    writes:
                      - {environments: [dev], file: 'envs/{environment}/us-east-1/{application}/values.yaml', key: image.tag}
                      - {file: 'overlays/{environment}/kustomization.yaml'}
                """, "gitops.yaml");

        List<WritePlace> places = settings.application(WEB).writes(DEV);
        assertThat(places).hasSize(2);
        assertThat(places.get(0).file(WEB, DEV)).isEqualTo("envs/dev/us-east-1/web/values.yaml");
        assertThat(places.get(0).key()).hasToString("image.tag");
        assertThat(settings.application(WEB).writes(PROD))
                .singleElement()
                .satisfies(place -> assertThat(place.file(WEB, PROD)).isEqualTo("overlays/prod/kustomization.yaml"));
        assertThat(settings.application(ApplicationName.of("other")).writes()).isEmpty();
    }

    @Test
    void readsWhatArgoCdAndFluxAreToldElsewhere() {
        GitOpsYaml settings = GitOpsYaml.of("""
                repository: {urls: ['https://git.example.com/shop/gitops.git'], revisions: [main]}
                argocd:
                  clusters:
                    - {name: dev, labels: {tier: test}}
                    - {name: in-cluster}
                flux:
                  clusters: [{path: clusters/prod}]
                  objects:
                    - {name: cluster-vars, data: {domain: example.com}}
                    - {kind: Secret, namespace: shop, name: keys, data: {token: t}}
                """, "gitops.yaml");

        assertThat(settings.repository().urls()).containsExactly("https://git.example.com/shop/gitops.git");
        assertThat(settings.argocd().cluster("dev").orElseThrow().cluster().labels())
                .containsEntry("tier", "test");
        assertThat(settings.argocd().cluster("https://kubernetes.default.svc")).isPresent();
        assertThat(settings.repository().revisions()).containsExactly("main");
        assertThat(settings.flux().clusters()).extracting(FluxCluster::name).containsExactly("prod");
        ClusterObject variables = settings.flux()
                .object(new FluxReference("ConfigMap", "flux-system", "cluster-vars"), PROD)
                .orElseThrow();
        assertThat(variables.content().at("data", "domain")).hasToString("example.com");
        ClusterObject keys = settings.flux()
                .object(new FluxReference("Secret", "shop", "keys"), PROD)
                .orElseThrow();
        assertThat(keys.content().at("stringData", "token")).hasToString("t");
    }

    @Test
    void readsRulesPromotionAndPolicies() {
        GitOpsYaml settings = GitOpsYaml.of("""
                layers: [controllers, configs, apps]
                rules: {KUST-REFS: warning, RES-LIMITS: off}
                suppressions: false
                baseline: checks/known.yaml
                policies: {directory: checks/policies, values: {request.operation: CREATE}, combine: [main]}
                promotion:
                  charts: false
                  fields: [{file: 'envs/{environment}/**/values.yaml', key: 'features[name=search]'}]
                """, "gitops.yaml");

        assertThat(settings.layers()).containsExactly("controllers", "configs", "apps");
        assertThat(settings.rules()).containsEntry("KUST-REFS", "warning").containsEntry("RES-LIMITS", "off");
        assertThat(settings.suppressions()).isFalse();
        assertThat(settings.baseline()).isEqualTo(Path.of("checks", "known.yaml"));
        assertThat(settings.policies().directory()).isEqualTo(Path.of("checks", "policies"));
        assertThat(settings.policies().values().text("request.operation")).isEqualTo("CREATE");
        assertThat(settings.policies().combine()).containsExactly("main");
        assertThat(settings.promotion().images()).isTrue();
        assertThat(settings.promotion().charts()).isFalse();
        assertThat(settings.promotion().fields().get(0).files(WEB, PROD)).isEqualTo("envs/prod/**/values.yaml");
    }

    @Test
    void tellsAllFaultsAtTheirPlaces() {
        GitOpsYamlException fault = refused("""
                enviroments: []
                environments:
                  - name: dev
                    chnage: push
                  - change: pullrequest
                """);

        assertThat(fault.location()).hasToString("gitops.yaml:1:1");
        assertThat(fault.findings())
                .extracting(finding -> finding.location() + " " + finding.message())
                .containsExactly(
                        "gitops.yaml:1:1 unknown key 'enviroments'; did you mean 'environments'?",
                        "gitops.yaml:4:5 unknown key 'chnage' in environments[0]; did you mean 'change'?",
                        "gitops.yaml:5:5 environments[1] needs the key 'name'",
                        "gitops.yaml:5:13 environments[1].change: got \"pullrequest\", want push or pullRequest;"
                                + " did you mean 'pullRequest'?");
        assertThat(fault.describe()).contains("gitops.yaml:5:5: environments[1] needs the key 'name'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kubernetesVersion: 1.30                       | gitops.yaml:1:20 kubernetesVersion: got 1.3, want a string
            kubernetesVersion: '1,30'                     | gitops.yaml:1:20 kubernetesVersion: got "1,30", want a version of Kubernetes such as "1.33"
            version: 2                                    | gitops.yaml:1:10 version: got 2, want 1
            suppressions: 'yes'                           | gitops.yaml:1:15 suppressions: got "yes", want a boolean
            baseline: /etc/passwd                         | gitops.yaml:1:11 baseline: got "/etc/passwd", want a path from the root of the repository, with '/'
            baseline: a/../../b                           | gitops.yaml:1:11 "a/../../b" leaves the repository
            layout: goldenchart                           | gitops.yaml:1:9 layout: got "goldenchart", want application or argocd or chart or flux or golden-chart or idpbuilder or kustomizations or layers or manifests; did you mean 'golden-chart'?
            environments: [{name: a}, {name: a}]          | gitops.yaml:1:34 the environment 'a' is there twice
            environments: [{name: .hidden}]               | gitops.yaml:1:23 environments[0].name: got ".hidden", want a name of letters, digits, '.', '_' and '-', which does not start with '.'
            environments: [{name: a, tags: {pattern: '('}}] | gitops.yaml:1:42 "(" is no regular expression: missing closing )
            environments: [{name: a, tags: {template: '{sha}'}}] | gitops.yaml:1:43 unknown variable {sha}
            environments: [{name: a, tags: {template: '{versoin}'}}] | gitops.yaml:1:43 unknown variable {versoin}; did you mean 'version'?
            applications: [{name: a, writes: [{file: 'x/{env}'}]}] | gitops.yaml:1:42 unknown variable {env}
            applications: [{name: a, writes: [{file: x, key: 'a[b'}]}] | gitops.yaml:1:50
            rules: {KUST-REFS: warn}                      | gitops.yaml:1:20 rules.KUST-REFS: got "warn", want error or warning or info or off
            rules: {kust: error}                          | gitops.yaml:1:9 rules: got the key 'kust', want a rule id such as KUST-REFS
            [a]                                           | gitops.yaml:1:1 want a mapping
            """)
    void refusesWithTheReasonAndThePlace(String text, String expected) {
        Finding first = refused(text).findings().get(0);

        assertThat(first.location() + " " + first.message()).startsWith(expected);
    }

    @Test
    void refusesEnvironmentsThatAreNowhereListed() {
        GitOpsYamlException fault = refused("""
                environments: [{name: dev}, {name: prod}]
                flux: {clusters: [{path: clusters/prod, environment: prodd}]}
                """);

        assertThat(fault.message()).isEqualTo("unknown environment 'prodd'; did you mean 'prod'?");
        assertThat(fault.location()).hasToString("gitops.yaml:2:19");
    }

    @Test
    void refusesDuplicateKeysAndSecondDocuments() {
        assertThat(refused("layers: [a]\nlayers: [b]\n").location()).hasToString("gitops.yaml:2:1");
        assertThat(refused("layers: [a]\n---\nlayers: [b]\n").message()).isEqualTo("a second document");
    }

    private static GitOpsYamlException refused(String text) {
        return catchThrowableOfType(GitOpsYamlException.class, () -> GitOpsYaml.of(text, "gitops.yaml"));
    }
}
