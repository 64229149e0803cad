/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.render.RenderListener;
import org.gitopsmaven.render.RenderOptions;
import org.gitopsmaven.render.Renderer;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.EnvironmentName;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.repository.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidationTest {

    private static final String SERVICE = "apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n";

    @TempDir
    Path directory;

    @Test
    void findsNothingInWhatIsRight() throws IOException {
        write("a.yaml", SERVICE);

        ValidationResult result = validate(ValidationOptions.DEFAULT, "dev", "prod");

        assertThat(result.findings()).isEmpty();
        assertThat(result.files()).isEqualTo(1);
        assertThat(result.targets()).extracting(TargetResult::objects).containsExactly(1, 1);
    }

    @Test
    void tellsACauseSeenInSeveralTargetsOnce() throws IOException {
        write("a.yaml", "apiVersion: v1\nkind: Service\nmetadata: {}\n");

        ValidationResult result = validate(ValidationOptions.DEFAULT, "dev", "staging", "prod");

        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.targets()).containsExactly("dev/web", "prod/web", "staging/web");
            assertThat(finding.location()).isEqualTo(new Location("a.yaml", 3, 11));
        });
        assertThat(result.targets())
                .extracting(target -> target.counts().errors())
                .containsExactly(1, 1, 1);
    }

    @Test
    void tellsBrokenYamlOnceThoughFileAndTargetSayIt() throws IOException {
        write("a.yaml", "a: b: c\n");

        List<Finding> findings =
                validate(ValidationOptions.DEFAULT, "dev", "prod").findings();

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo("YAML-SYNTAX");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.targets()).containsExactly("dev/web", "prod/web");
            assertThat(String.valueOf(finding.location())).startsWith("a.yaml:1:");
        });
    }

    @Test
    void judgesByPoliciesOfTheRepositoryWithTheValuesThatItTells() throws IOException {
        Files.createDirectory(directory.resolve("policies"));
        write("policies/owner.yaml", """
                apiVersion: kyverno.io/v1
                kind: ClusterPolicy
                metadata: {name: owner}
                spec:
                  validationFailureAction: Enforce
                  rules:
                    - name: known
                      match: {any: [{resources: {kinds: [Service]}}]}
                      context: [{name: owners, apiCall: {urlPath: /apis/corp.example/v1/owners}}]
                      validate:
                        message: nobody owns {{ request.object.metadata.name }}
                        deny:
                          conditions:
                            all: [{key: "{{ request.object.metadata.labels.owner || '-' }}", operator: AnyNotIn, value: "{{ owners }}"}]
                """);
        write("a.yaml", SERVICE);
        write("gitops.yaml", "policies:\n  values:\n    owners: [us, them]\n");
        ValidationOptions options =
                ValidationOptions.of(SourceTree.of(directory).settings());

        assertThat(ofPolicies(options)).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo("POLICY-OWNER");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message()).isEqualTo("nobody owns web");
            assertThat(finding.location()).isEqualTo(new Location("a.yaml", 4, 3));
            assertThat(finding.hint()).startsWith("see policy owner, rule known at policies/owner.yaml:7:7");
        });

        write("a.yaml", SERVICE + "  labels: {owner: us}\n");

        assertThat(ofPolicies(options)).isEmpty();
    }

    private List<Finding> ofPolicies(ValidationOptions options) {
        return validate(options, "prod").findings().stream()
                .filter(finding -> finding.rule().id().startsWith("POLICY-"))
                .toList();
    }

    @Test
    void tellsFindingsInTheOrderOfTheirPlaces() throws IOException {
        write("b.yaml", SERVICE);
        write("a.yaml", SERVICE.replace("web", "''") + "---\n" + SERVICE);

        List<Finding> heard = new ArrayList<>();
        validate(ValidationOptions.DEFAULT, heard, "dev");

        assertThat(heard)
                .extracting(finding -> finding.location() + " " + finding.rule().id())
                .containsExactly("a.yaml:4:9 RES-NAME", "b.yaml:1:1 RES-DUPLICATE-RESOURCE");
        assertThat(heard.get(1).message()).endsWith("(first at a.yaml:6:1)");
    }

    @Test
    void tellsADuplicateKeyOnceThoughItIsWhyTheTargetIsRefused() throws IOException {
        write("a.yaml", "a: 1\na: 2\n" + SERVICE);

        assertThat(validate(ValidationOptions.DEFAULT, "dev", "prod").findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule().id()).isEqualTo("SCHEMA-DUPLICATE-KEY");
                    assertThat(finding.targets()).containsExactly("dev/web", "prod/web");
                });
    }

    @Test
    void weighsRulesAsTheUserSays() throws IOException {
        write("a.yaml", SERVICE + "---\n" + SERVICE + "---\n" + SERVICE.replace("web", "''"));
        Severities severities = Severities.of(Map.of("RES-DUPLICATE-RESOURCE", "off", "RES-NAME", "Info"));

        List<Finding> findings =
                validate(new ValidationOptions(false, severities), "dev").findings();

        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.INFO));
    }

    @Test
    void reportsARefusedTargetThoughTheRuleIsOff() throws IOException {
        write("a.yaml", "a: 1\na: 2\n" + SERVICE);
        Severities severities = Severities.of(Map.of("SCHEMA-DUPLICATE-KEY", "off"));

        List<Finding> findings =
                validate(new ValidationOptions(false, severities), "dev").findings();

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.targets()).containsExactly("dev/web");
        });
    }

    @Test
    void refusesSeveritiesThatAreNone() {
        assertThatExceptionOfType(GitOpsException.class)
                .isThrownBy(() -> Severities.of(Map.of("KUST-REFS", "warnin")))
                .withMessageContaining("did you mean 'warning'?");
    }

    @Test
    void switchesOffAFamilyButTheRuleThatIsNamedBesideIt() throws IOException {
        write("a.yaml", SERVICE + "---\n" + SERVICE);
        write("b.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: Upper}\ndta: {}\n");
        Severities severities = Severities.of(Map.of("RES", "off", "RES-DUPLICATE-RESOURCE", "warning"));

        List<Finding> findings =
                validate(new ValidationOptions(false, severities), "dev").findings();

        assertThat(findings)
                .extracting(finding -> finding.rule().id() + " " + finding.severity())
                .containsExactly("RES-DUPLICATE-RESOURCE WARNING", "SCHEMA-UNKNOWN-FIELD ERROR");
    }

    @Test
    void looksForNoSecretsWhereTheirRulesAreOff() throws IOException {
        write("a.yaml", "apiVersion: v1\nkind: Secret\nmetadata: {name: a}\nstringData: {password: s3cretWord}\n");

        assertThat(validate(new ValidationOptions(false, Severities.of(Map.of("SEC-TOKEN", "off"))), "dev")
                        .findings())
                .isEmpty();
        assertThat(validate(new ValidationOptions(false, Severities.of(Map.of("SEC-TOKEN", "error"))), "dev")
                        .findings())
                .isNotEmpty();
    }

    @Test
    void refusesFamiliesThatAreNone() {
        ValidationOptions options = new ValidationOptions(false, Severities.of(Map.of("RESS", "off")));

        assertThatExceptionOfType(GitOpsException.class)
                .isThrownBy(() -> new Validation(options))
                .withMessageContaining("there is no rule 'RESS'; did you mean 'RES'?");
    }

    @Test
    void refusesRulesThatAreNone() {
        ValidationOptions options = new ValidationOptions(false, Severities.of(Map.of("KUST-REF", "off")));

        assertThatExceptionOfType(GitOpsException.class)
                .isThrownBy(() -> new Validation(options))
                .withMessageContaining("there is no rule 'KUST-REF'; did you mean 'KUST-REFS'?");
    }

    @Test
    void holdsToTheirStructureWhatControllersAreHandedThoughNoTargetHasIt() throws IOException {
        write("crd.yaml", """
                apiVersion: apiextensions.k8s.io/v1
                kind: CustomResourceDefinition
                metadata:
                  name: applications.argoproj.io
                spec:
                  group: argoproj.io
                  names: {kind: Application, plural: applications}
                  scope: Namespaced
                  versions:
                    - name: v1alpha1
                      served: true
                      storage: true
                      schema:
                        openAPIV3Schema:
                          type: object
                          properties:
                            spec:
                              type: object
                              properties:
                                repoURL: {type: string}
                """);
        write("app.yaml", """
                apiVersion: argoproj.io/v1alpha1
                kind: Application
                metadata:
                  name: web
                spec:
                  repoUrl: https://git.example.com/web.git
                """);

        ValidationResult result = validate(ValidationOptions.DEFAULT.withCrds(List.of(directory.resolve("crd.yaml"))));

        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location()).isEqualTo(new Location("app.yaml", 6, 3));
            assertThat(finding.message()).contains("repoUrl");
            assertThat(finding.targets()).isEmpty();
        });
    }

    @Test
    void takesAnObjectOfFluxThatLacksMostForAPartOfOne() throws IOException {
        write("part.yaml", flux("path: ./web, wait: true"));
        write("whole.yaml", flux("path: ./web, prune: true, sourceRef: {kind: GitRepository, name: git}"));

        ValidationResult result = validate(ValidationOptions.DEFAULT);

        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(String.valueOf(finding.location())).isEqualTo("whole.yaml:4:7");
            assertThat(finding.message()).contains("interval");
        });
    }

    private static String flux(String spec) {
        return "apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: web}\nspec: {" + spec
                + "}\n";
    }

    @Test
    void tellsWhatAnAliasPutsIntoSeveralFieldsOnce() throws IOException {
        write("pod.yaml", """
                apiVersion: v1
                kind: Pod
                metadata: {name: web}
                spec:
                  containers:
                    - {name: a, image: web, resources: &r {limits: {memory: 1mb}}}
                    - {name: b, image: web, resources: *r}
                """);

        ValidationResult result = validate(ValidationOptions.DEFAULT, "dev");

        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location()).isEqualTo(new Location("pod.yaml", 6, 61));
            assertThat(finding.field()).isEqualTo("spec.containers[0].resources.limits.memory");
        });
    }

    @Test
    void failsOnWhatTheUserSays() {
        Finding warning = Finding.of(
                        new Validation(ValidationOptions.DEFAULT).rules().get(0), "m")
                .as(Severity.WARNING);

        assertThat(FailOn.of("error").fails(List.of(warning))).isFalse();
        assertThat(FailOn.of("Warning").fails(List.of(warning))).isTrue();
        assertThat(FailOn.of("never").fails(List.of(warning.as(Severity.ERROR))))
                .isFalse();
        assertThatExceptionOfType(GitOpsException.class)
                .isThrownBy(() -> FailOn.of("errors"))
                .withMessageContaining("did you mean 'error'?");
    }

    private ValidationResult validate(ValidationOptions options, String... environments) {
        return validate(options, new ArrayList<>(), environments);
    }

    private ValidationResult validate(ValidationOptions options, List<Finding> heard, String... environments) {
        SourceTree tree = SourceTree.of(directory);
        List<RenderTarget> targets =
                List.of(environments).stream().map(this::target).toList();
        ValidateListener listener = new ValidateListener() {
            @Override
            public void found(Finding finding) {
                heard.add(finding);
            }
        };
        return new Validation(options)
                .validate(tree, new Renderer(RenderOptions.of(tree), RenderListener.SILENT).render(targets), listener);
    }

    private RenderTarget target(String environment) {
        return RenderTarget.ofDirectory(ApplicationName.of("web"), EnvironmentName.of(environment), directory);
    }

    private void write(String path, String text) throws IOException {
        Files.writeString(directory.resolve(path), text);
    }
}
