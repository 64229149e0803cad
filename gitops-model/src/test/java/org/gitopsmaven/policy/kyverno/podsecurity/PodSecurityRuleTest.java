/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.podsecurity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gitopsmaven.policy.kyverno.value.PlainValues;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PodSecurityRuleTest {

    private static final String GOOD = """
            spec:
              securityContext: {runAsNonRoot: true, seccompProfile: {type: RuntimeDefault}}
              containers:
                - name: main
                  image: web:1
                  securityContext: {allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}}
            """;

    private static Map<?, ?> yaml(String text) {
        return (Map<?, ?>) Objects.requireNonNull(
                PlainValues.of(YamlReader.readOne(text, "x.yaml", YamlDialect.GOYAML2), YamlDialect.GOYAML2));
    }

    private static List<String> violations(String rule, String pod) {
        return PodSecurityRule.of(yaml(rule)).violations(yaml(pod), "Pod").stream()
                .map(violation -> violation.check() + " " + violation.field())
                .toList();
    }

    private static String container(String securityContext) {
        return "spec: {containers: [{name: main, image: 'web:1', securityContext: {" + securityContext + "}}]}";
    }

    @Test
    void letsACarefulPodPassAtTheStrictestLevel() {
        assertThat(violations("level: restricted", GOOD)).isEmpty();
    }

    @Test
    void findsAllThatACarelessPodLacksAtTheStrictestLevel() {
        assertThat(violations("level: restricted", "spec: {containers: [{name: main}]}"))
                .containsExactlyInAnyOrder(
                        "allowPrivilegeEscalation spec.containers[0].securityContext.allowPrivilegeEscalation",
                        "capabilities_restricted spec.containers[0].securityContext.capabilities.drop",
                        "runAsNonRoot spec.securityContext.runAsNonRoot",
                        "seccompProfile_restricted spec.containers[0].securityContext.seccompProfile.type");
        assertThat(violations("level: baseline", "spec: {containers: [{name: main}]}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "privileged: true; privileged",
                "capabilities: {add: [SYS_ADMIN]}; capabilities_baseline",
                "procMount: Unmasked; procMount",
                "windowsOptions: {hostProcess: true}; windowsHostProcess",
                "seLinuxOptions: {type: spc_t}; seLinuxOptions",
                "seLinuxOptions: {user: root}; seLinuxOptions",
                "seccompProfile: {type: Unconfined}; seccompProfile_baseline",
                "appArmorProfile: {type: Unconfined}; appArmorProfile",
            })
    void forbidsWhatTheBaselineForbids(String securityContext, String check) {
        assertThat(violations("level: baseline", container(securityContext)))
                .singleElement()
                .asString()
                .startsWith(check + " spec.containers[0].securityContext.");
    }

    @Test
    void forbidsWhatAPodSharesWithItsHost() {
        assertThat(violations("level: baseline", """
                metadata: {annotations: {container.apparmor.security.beta.kubernetes.io/main: unconfined}}
                spec:
                  hostPID: true
                  volumes: [{name: a, emptyDir: {}}, {name: b, hostPath: {path: /}}]
                  securityContext: {sysctls: [{name: kernel.msgmax}]}
                  initContainers: [{name: init, ports: [{hostPort: 80}], livenessProbe: {httpGet: {host: a.example}}}]
                """))
                .containsExactlyInAnyOrder(
                        "appArmorProfile metadata.annotations[container.apparmor.security.beta.kubernetes.io/main]",
                        "hostNamespaces spec.hostPID",
                        "hostPathVolumes spec.volumes[1].hostPath",
                        "sysctls spec.securityContext.sysctls[0].name",
                        "hostPorts spec.initContainers[0].ports[0].hostPort",
                        "hostProbesAndHostLifecycle spec.initContainers[0].livenessProbe.httpGet.host");
    }

    @Test
    void allowsWhatALaterStandardAllows() {
        String pod = "spec: {securityContext: {sysctls: [{name: net.ipv4.tcp_rmem}]}, containers: []}";

        assertThat(violations("{level: baseline, version: v1.31}", pod)).hasSize(1);
        assertThat(violations("{level: baseline, version: v1.32}", pod)).isEmpty();
        assertThat(violations("{level: baseline, version: latest}", pod)).isEmpty();
    }

    @Test
    void letsContainersOffFromAControlByImageFieldAndValue() {
        String pod = container("capabilities: {add: [SYS_ADMIN, NET_RAW]}");
        String rule = "{level: baseline, exclude: [{controlName: Capabilities, images: ['%s'], "
                + "restrictedField: 'spec.containers[*].securityContext.capabilities.add', values: [%s]}]}";

        assertThat(violations(rule.formatted("web:*", "SYS_ADMIN, NET_RAW"), pod))
                .isEmpty();
        assertThat(violations(rule.formatted("web:*", "SYS_*, NET_*"), pod)).isEmpty();
        assertThat(violations(rule.formatted("web:*", "SYS_ADMIN"), pod)).hasSize(1);
        assertThat(violations(rule.formatted("db:*", "SYS_ADMIN, NET_RAW"), pod))
                .hasSize(1);
    }

    @Test
    void letsAPodOffFromAControlOfPods() {
        String rule = "{level: baseline, exclude: [{controlName: Host Namespaces}]}";

        assertThat(violations(rule, "spec: {hostNetwork: true, containers: []}"))
                .isEmpty();
        assertThat(violations(
                        rule, "spec: {hostNetwork: true, containers: [], securityContext: {sysctls: [{name: x}]}}"))
                .hasSize(1);
    }

    @Test
    void looksIntoTheTemplatesOfPods() {
        PodSecurityRule rule = PodSecurityRule.of(yaml("level: baseline"));
        Map<?, ?> job = yaml("spec: {jobTemplate: {spec: {template: {spec: {hostIPC: true}}}}}");

        assertThat(rule.violations(job, "CronJob"))
                .singleElement()
                .satisfies(violation -> assertThat(String.join(".", violation.steps()))
                        .isEqualTo("spec.jobTemplate.spec.template.spec.hostIPC"));
    }

    @Test
    void tellsWhatIsForbiddenInKyvernosWords() {
        PodSecurityRule rule = PodSecurityRule.of(yaml("{level: restricted, version: v1.30}"));
        List<Violation> violations = rule.violations(
                yaml(container("privileged: true, allowPrivilegeEscalation: false, "
                        + "runAsNonRoot: true, seccompProfile: {type: Localhost}")),
                "Pod");

        assertThat(rule.message("strict", violations))
                .isEqualTo("Validation rule 'strict' failed. It violates PodSecurity \"restricted:v1.30\": "
                        + "(Forbidden reason: privileged, field error list: [spec.containers[0].securityContext.privileged"
                        + " is forbidden, forbidden values found: true])(Forbidden reason: unrestricted capabilities, field"
                        + " error list: [spec.containers[0].securityContext.capabilities.drop: Required value])");
    }

    @Test
    void refusesLevelsAndVersionsThatThereAreNot() {
        assertThatThrownBy(() -> violations("level: strict", GOOD))
                .hasMessageContaining("there is no Pod Security level \"strict\"");
        assertThatThrownBy(() -> violations("{level: baseline, version: '1.30'}", GOOD))
                .hasMessageContaining("\"1.30\" is no version of the Pod Security Standards");
    }
}
