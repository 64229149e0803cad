/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.secret;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.render.Renderings;
import org.gitopsmaven.repository.SourceFile;
import org.gitopsmaven.repository.SourceTree;
import org.gitopsmaven.resource.Origin;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlScalar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    // put together here, so that no scanner takes this file for one with secrets
    private static final String GITHUB = "ghp_" + "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8";
    private static final String VALUE =
            "ENC[AES256_GCM,data:" + base64(5) + ",iv:" + base64(32) + ",tag:" + base64(16) + ",type:str]";
    private static final String KEY = "age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq";

    @TempDir
    Path directory;

    private Map<String, String> environment = Map.of();

    @Test
    void tellsValuesOfASecretInPlainText() {
        assertThat(findings("""
                        apiVersion: v1
                        kind: Secret
                        metadata:
                          name: db
                        data:
                          password: c2VjcmV0LXZhbHVl
                          empty: ""
                        stringData:
                          url: ${DATABASE_URL}
                          token: very-plain
                        """))
                .containsExactly(
                        "f.yaml:6:13 SEC-PLAIN data.password the Secret has its value of 'password' in plain text",
                        "f.yaml:10:10 SEC-PLAIN stringData.token the Secret has its value of 'token' in plain text");
    }

    @Test
    void leavesSealedAndExternalSecretsAlone() {
        assertThat(findings("""
                        apiVersion: bitnami.com/v1alpha1
                        kind: SealedSecret
                        spec:
                          encryptedData:
                            password: AgBy3i4OJSWK+PiTySYZZA9rO43cGDEq
                        """)).isEmpty();
    }

    @Test
    void findsTokensByTheirShapeAtTheirLine() {
        String hidden = Base64.getEncoder().encodeToString(("x " + GITHUB).getBytes(UTF_8));
        String yaml = "kind: ConfigMap\napiVersion: v1\ndata:\n  config: |\n    first: line\n    token: " + GITHUB
                + "\n  url: https://admin:s3cr3tPass@db.example.org/app\n  hidden: " + hidden
                + "\n  placeholder: ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n  docs: https://user:${PASSWORD}@host\n";

        assertThat(findings(yaml))
                .containsExactly(
                        "f.yaml:6:1 SEC-TOKEN data.config here is a GitHub token",
                        "f.yaml:7:8 SEC-TOKEN data.url here is a password in a URL",
                        "f.yaml:8:11 SEC-TOKEN data.hidden here is a GitHub token behind base 64");
    }

    @Test
    void neverShowsAValue() {
        String yaml = "apiVersion: v1\nkind: Secret\nstringData:\n  a: plain-value\n---\nkind: X\na: " + GITHUB + "\n";

        assertThat(raw(yaml))
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.toString())
                        .doesNotContain("plain-value")
                        .doesNotContain(GITHUB.substring(4)));
    }

    @Test
    void holdsAFileOfSopsToWhatItSays() {
        String block = "sops:\n  lastmodified: \"2026-01-02T03:04:05Z\"\n  mac: " + VALUE
                + "\n  encrypted_regex: ^(data|stringData)$\n";

        assertThat(findings("kind: Secret\napiVersion: v1\nstringData:\n  a: " + VALUE + "\n" + block))
                .isEmpty();
        assertThat(findings("kind: Secret\nstringData:\n  a: plain\n  b: ENC[AES256_GCM,data:x]\nmetadata:\n  name: "
                        + VALUE + "\n" + block))
                .containsExactly(
                        "f.yaml:3:6 SEC-SOPSRULE stringData.a the value is not encrypted, and the file says that it is",
                        "f.yaml:4:6 SEC-SOPSRULE stringData.b the value is cut off or no encrypted value at all",
                        "f.yaml:6:9 SEC-SOPSRULE metadata.name the value is encrypted, and the file says that it is not");
    }

    @Test
    void holdsFilesToTheCreationRules() {
        write(".sops.yaml", "creation_rules:\n  - path_regex: secrets/.*\n    age: " + KEY + "\n");
        String block = "sops:\n  lastmodified: \"2026-01-02T03:04:05Z\"\n  mac: " + VALUE
                + "\n  age:\n    - recipient: age1other\n      enc: x\n";

        assertThat(findings("secrets/plain.yaml", "kind: Secret\n"))
                .containsExactly(
                        "plain.yaml:1:1 SEC-SOPSRULE null .sops.yaml says that this file is encrypted, and it is not");
        assertThat(findings("secrets/other.yaml", "a: " + VALUE + "\n" + block))
                .containsExactly(
                        "other.yaml:1:1 SEC-SOPSRULE sops.age the file is not encrypted for those that .sops.yaml"
                                + " names; missing: " + KEY + "; not named there: age1other");
        assertThat(findings("elsewhere.yaml", "a: 1\n")).isEmpty();
    }

    @Test
    void refusesACreationRuleThatIsNoExpression() {
        write(".sops.yaml", "creation_rules:\n  - path_regex: '('\n");

        assertThatThrownBy(() -> findings("kind: X\n")).isInstanceOfSatisfying(GitOpsException.class, e -> {
            assertThat(e.message()).startsWith("path_regex is no regular expression");
            assertThat(String.valueOf(e.location())).endsWith(".sops.yaml:2:5");
        });
    }

    @Test
    void looksBehindBase64OfASecretForBytesAndForWhatSopsEncrypted() {
        String packed = Base64.getEncoder().encodeToString(VALUE.getBytes(UTF_8));
        String bytes = base64(24);

        assertThat(findings("apiVersion: v1\nkind: Secret\ndata:\n  sealed: " + packed + "\n  key: " + bytes + "\n"))
                .containsExactly("f.yaml:5:8 SEC-PLAIN data.key the Secret has its value of 'key' in plain text");
    }

    @Test
    void tellsEnvironmentVariablesThatHoldASecret() {
        assertThat(findings("""
                        kind: Deployment
                        apiVersion: apps/v1
                        spec:
                          env:
                            - {name: DB_PASSWORD, value: "s3cr3t-Value"}
                            - {name: DB_PASSWORD, valueFrom: {secretKeyRef: {name: db, key: password}}}
                            - {name: API_TOKEN, value: "$(OTHER)"}
                            - {name: API_TOKEN, value: "${TOKEN}"}
                            - {name: PASSWORD_FILE, value: /run/secrets/db}
                            - {name: DB_PASSWORD, value: /run/secrets/db}
                            - {name: CLIENT_SECRET, value: some-name}
                        """)).containsExactly("f.yaml:5:34 SEC-TOKEN spec.env[0] here is a value of DB_PASSWORD");
    }

    @Test
    void tellsSecretsThatGeneratorsMakeOnceAndWhereTheyAreMade() {
        Path kustomization =
                write("kustomization.yaml", "secretGenerator: [{name: db, literals: [password=x1y2z3]}]\n");
        Path file = write("db.yaml", "apiVersion: v1\nkind: Secret\nmetadata: {name: db}\nstringData: {a: plain-b}\n");
        YamlMapping made = YamlReader.read(readString(file), "none", YamlDialect.GOYAML3).stream()
                .map(YamlMapping.class::cast)
                .map(SecretsTest::withoutMarks)
                .findFirst()
                .orElseThrow();
        List<Resource> resources = new ArrayList<>(Renderings.resources(file.toString(), readString(file)));
        resources.add(new Resource(made, new Origin(new Location(kustomization.toString(), 1, 19))));

        List<Finding> found = new ArrayList<>();
        Secrets.ofRenderings(SourceTree.of(directory))
                .validate(Renderings.of(Renderings.target("prod", "db"), resources), found::add);

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(SecretRules.PLAIN);
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.location()).isEqualTo(new Location(kustomization.toString(), 1, 19));
        });
    }

    private static YamlMapping withoutMarks(YamlMapping mapping) {
        YamlMapping bare = new YamlMapping();
        for (YamlEntry entry : mapping) {
            bare.put(
                    entry.name(),
                    entry.value() instanceof YamlMapping inner
                            ? withoutMarks(inner)
                            : YamlScalar.string(((YamlScalar) entry.value()).text()));
        }
        return bare;
    }

    private static String readString(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void checksTheMacOfAFileWithAKeyFromTheEnvironment() throws IOException {
        String sealed = sealed();
        environment = Map.of(
                "SOPS_AGE_KEY", "AGE-SECRET-" + "KEY-153TVCGT0Q6LHUHCRSH9QY9QQYWCAN6THX6VHLEP2HRJC9JTRHFZSLW2EEC");

        assertThat(findings(sealed)).isEmpty();
        assertThat(findings(sealed.replace("name: db", "name: dc")))
                .containsExactly("f.yaml:31:10 SEC-SOPSMAC sops.mac the MAC does not fit: someone changed the file"
                        + " without sops");
    }

    @Test
    void saysWhenTheKeyIsNotForAFile() throws IOException {
        environment = Map.of(
                "SOPS_AGE_KEY", "AGE-SECRET-" + "KEY-1CCT3K04LG63PJ5ZFLCZTJGSSF23U68E8Q4WDJUVC7N8N09EPQQYSYZNUL9");

        assertThat(findings(sealed()))
                .containsExactly(
                        "f.yaml:31:10 SEC-SOPSMAC-SKIPPED sops.mac whether the file was changed is not checked:"
                                + " it is encrypted for other keys than the one that is given");
    }

    private static String sealed() throws IOException {
        try (InputStream in = SecretsTest.class.getResourceAsStream("/org/gitopsmaven/sops/part.yaml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        }
    }

    private List<String> findings(String yaml) {
        return findings("f.yaml", yaml);
    }

    private List<String> findings(String name, String yaml) {
        return raw(name, yaml).stream()
                .map(finding -> String.valueOf(finding.location()).replaceFirst(".*[/\\\\]", "") + " "
                        + finding.rule().id() + " " + finding.field() + " " + finding.message())
                .toList();
    }

    private List<Finding> raw(String yaml) {
        return raw("f.yaml", yaml);
    }

    private List<Finding> raw(String name, String yaml) {
        Path file = write(name, yaml);
        SourceTree tree = SourceTree.of(directory);
        List<Finding> found = new ArrayList<>();
        Secrets.validators(tree, environment)
                .forEach(validator -> validator.validate(SourceFile.read(tree, file, true), found::add));
        return found.stream().sorted().toList();
    }

    private Path write(String name, String text) {
        try {
            Path file = directory.resolve(name);
            Files.createDirectories(file.resolveSibling(""));
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String base64(int bytes) {
        return Base64.getEncoder().encodeToString(new byte[bytes]);
    }
}
