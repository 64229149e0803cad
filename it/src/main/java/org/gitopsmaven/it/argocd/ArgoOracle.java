/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.argocd;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gitopsmaven.argocd.application.ApplicationSource;
import org.gitopsmaven.argocd.application.ArgoApplication;
import org.gitopsmaven.helm.HelmRequest;
import org.gitopsmaven.repository.OwnRepository;
import org.gitopsmaven.yaml.JsonTree;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlJson;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;

/** The program in {@code it/oracle/argocd}: asked about one Application at a time. */
final class ArgoOracle implements AutoCloseable {

    static final String BUILD_OPTIONS = "--enable-helm";

    private final Process process;
    private final PrintStream questions;
    private final BufferedReader answers;

    ArgoOracle(String command) throws IOException {
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        questions = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** What Argo CD answered: objects as JSON, or an error. */
    record Answer(List<String> manifests, String hydrated, String commands, String error) {}

    Answer render(ArgoApplication application, Path root, OwnRepository own, List<String> clusterScoped)
            throws IOException {
        YamlSequence urls = list(application.sources().stream()
                .map(ApplicationSource::repoUrl)
                .filter(own::isUrl)
                .distinct()
                .toList());
        YamlMapping question = new YamlMapping();
        question.put("application", YamlScalar.string(YamlJson.write(JsonTree.of(application.content()))));
        question.put("root", YamlScalar.string(root.toString()));
        question.put("own", urls);
        question.put("revision", YamlScalar.string(own.commit()));
        question.put("buildOptions", YamlScalar.string(BUILD_OPTIONS));
        question.put("kubeVersion", YamlScalar.string(HelmRequest.DEFAULT_KUBE_VERSION));
        question.put("clusterScoped", list(clusterScoped));
        YamlMapping line = new YamlMapping();
        line.put("render", question);
        questions.println(YamlJson.write(line));
        return answer(answers.readLine());
    }

    private static Answer answer(String line) throws IOException {
        if (line == null) {
            throw new IOException("the oracle has ended");
        }
        YamlMapping answer = (YamlMapping) YamlReader.readOne(line, "answer", YamlDialect.GOYAML2);
        YamlSequence manifests = answer.sequence("manifests");
        String error = answer.text("error");
        String hydrated = answer.text("hydrated");
        YamlSequence commands = answer.sequence("commands");
        return new Answer(
                manifests == null
                        ? List.of()
                        : manifests.items().stream()
                                .map(item -> canonical(((YamlScalar) item).text()))
                                .toList(),
                hydrated == null ? "" : hydrated,
                commands == null ? "" : YamlJson.write(commands),
                error == null ? "" : error);
    }

    private static String canonical(String json) {
        return YamlJson.write(JsonTree.of((YamlMapping) YamlReader.readOne(json, "manifest", YamlDialect.GOYAML2)));
    }

    private static YamlSequence list(List<String> texts) {
        YamlSequence list = new YamlSequence();
        texts.forEach(text -> list.add(YamlScalar.string(text)));
        return list;
    }

    /** How often each text is there. */
    static Map<String, Long> counted(List<String> texts) {
        return texts.stream().collect(Collectors.groupingBy(text -> text, Collectors.counting()));
    }

    @Override
    public void close() {
        questions.close();
        process.destroy();
    }
}
