/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.sops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlWriter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code sops} encrypts, we decrypt to what it was. Skipped where {@code sops} and {@code age-keygen} are not on the PATH. */
class SopsOracleTest {

    private static final String PLAIN = """
            apiVersion: v1
            kind: Secret
            metadata:
              name: a-b
              labels: {on: "yes", number: "0777"}
            data:
              texts: ["", " spaced ", "many\\nlines", "ä😀", "true", "1e3", "- x"]
              values: [0, -1, 3.25, 1e21, 0.000001, 0777, 0x1F, true, false, null, ~]
              deep: {deeper: [{deepest: x}, [y, [z]]]}
              name_unencrypted: plain
            stringData:
              key: |
                -----BEGIN-----
                x
                -----END-----
            """;

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--encrypted-regex=^(data|stringData)$",
                "--unencrypted-regex=^(metadata|kind|apiVersion)$",
                "--encrypted-suffix=Data",
                "--unencrypted-suffix=data",
                "--encrypted-regex=^stringData$ --mac-only-encrypted",
            })
    void decryptsWhatSopsEncrypts(String options) throws Exception {
        String sops = program("sops");
        String key = run(program("age-keygen"));
        String secret = line(key, "AGE-SECRET-KEY-1");
        Path file = Files.writeString(directory.resolve("plain.yaml"), PLAIN);
        List<String> command = new ArrayList<>(List.of(sops, "--encrypt", "--age", line(key, "age1")));
        command.addAll(Arrays.stream(options.split(" "))
                .filter(option -> !option.isEmpty())
                .toList());
        command.add(file.toString());
        String sealed = run(command.toArray(String[]::new));

        SopsKeys keys = SopsKeys.of(Map.of("SOPS_AGE_KEY", secret));

        assertThat(sealed).contains("ENC[");
        assertThat(written(tree(sealed).decrypt(keys))).isEqualTo(written(documents(sopsForm(sops, sealed, secret))));
        assertThatThrownBy(() -> tree(sealed.replaceFirst("ENC\\[AES256_GCM,data:(.)", "ENC[AES256_GCM,data:$1A"))
                        .decrypt(keys))
                .isInstanceOf(SopsException.class);
    }

    /** What {@code sops} itself decrypts. */
    private String sopsForm(String sops, String sealed, String secret) throws Exception {
        Path file = Files.writeString(directory.resolve("sealed.yaml"), sealed);
        ProcessBuilder builder = new ProcessBuilder(sops, "--decrypt", file.toString());
        builder.environment().put("SOPS_AGE_KEY", secret);
        return output(builder);
    }

    private static String line(String text, String start) {
        int at = text.indexOf(start);
        return text.substring(at).split("\\s", 2)[0];
    }

    private static SopsTree tree(String text) {
        return Objects.requireNonNull(SopsTree.of(documents(text)));
    }

    private static List<YamlMapping> documents(String text) {
        List<YamlMapping> documents = new ArrayList<>();
        for (YamlNode node : YamlReader.read(text, "x.yaml", YamlDialect.GOYAML3)) {
            documents.add((YamlMapping) node);
        }
        return documents;
    }

    private static String written(List<YamlMapping> documents) {
        return YamlWriter.writeAll(documents);
    }

    private static String program(String name) {
        Optional<Path> found = Arrays.stream(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(directory -> Path.of(directory, name))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(found.isPresent(), name + " is not on the PATH");
        return found.orElseThrow().toString();
    }

    private static String run(String... command) throws Exception {
        return output(new ProcessBuilder(command));
    }

    private static String output(ProcessBuilder builder) throws IOException, InterruptedException {
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(builder.command().toString()).isZero();
        return output;
    }
}
