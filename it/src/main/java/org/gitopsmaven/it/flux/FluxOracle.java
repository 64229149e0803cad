/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.flux;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.gitopsmaven.flux.FluxKustomization;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlJson;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlWriter;

/** The program in {@code it/oracle/flux}: asked about one Kustomization at a time. */
final class FluxOracle implements AutoCloseable {

    private final Process process;
    private final PrintStream questions;
    private final BufferedReader answers;

    FluxOracle(String command) throws IOException {
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        questions = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** What Flux answered: the objects as it applies them, or an error. */
    record Answer(String text, String error) {}

    Answer build(FluxKustomization kustomization, Map<String, String> variables, Path root) throws IOException {
        YamlMapping vars = new YamlMapping();
        variables.forEach((name, value) -> vars.put(name, YamlScalar.string(value)));
        YamlMapping question = new YamlMapping();
        question.put("root", YamlScalar.string(root.toString()));
        question.put(
                "kustomization",
                YamlScalar.string(YamlWriter.write(kustomization.object().content())));
        question.put("vars", vars);
        questions.println(YamlJson.write(question));
        String line = answers.readLine();
        if (line == null) {
            throw new IOException("the oracle has ended");
        }
        YamlMapping answer = (YamlMapping) YamlReader.readOne(line, "answer", YamlDialect.GOYAML2);
        return new Answer(
                Objects.requireNonNullElse(answer.text("out"), ""),
                Objects.requireNonNullElse(answer.text("error"), ""));
    }

    @Override
    public void close() throws IOException {
        questions.close();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
