/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.applicationset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gitopsmaven.argocd.ArgoCluster;
import org.gitopsmaven.argocd.application.ArgoApplication;
import org.gitopsmaven.argocd.template.function.GoJson;
import org.gitopsmaven.files.WorkingTree;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.golang.GoData;
import org.gitopsmaven.golang.GoList;
import org.gitopsmaven.golang.GoMap;
import org.gitopsmaven.golang.GoString;
import org.gitopsmaven.golang.GoValue;
import org.gitopsmaven.resource.Origin;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every ApplicationSet of real repositories, against Argo CD's own code; see {@code it/oracle/argocd}. */
class ApplicationSetOracleTest {

    private static final ArgoCluster CLUSTER =
            new ArgoCluster("dev", "https://dev.example.org", "", Map.of("env", "dev"), Map.of());
    private static final List<String> ONLINE =
            List.of("pullRequest", "scmProvider", "clusterDecisionResource", "plugin");

    private record Question(Path root, String file, YamlMapping set) {}

    @Test
    void expandsRealApplicationSetsAsArgoCdDoes(@TempDir Path work) throws IOException, InterruptedException {
        String oracle = System.getProperty("gitops.oracle.argocd");
        String repositories = System.getProperty("gitops.oracle.repositories");
        assumeTrue(
                oracle != null && repositories != null,
                "set gitops.oracle.argocd and gitops.oracle.repositories to compare with Argo CD's own code");
        List<Question> questions = questions(Path.of(repositories));
        List<String> answers = ask(oracle, questions, work);
        List<String> different = new ArrayList<>();

        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            JsonNode answer = new JsonMapper().readTree(answers.get(i));
            List<String> wanted = new ArrayList<>();
            answer.path("applications").forEach(text -> wanted.add(normalized(parse(text.asString()))));
            Expansion expansion = expand(question);
            List<String> got = expansion.applications().stream()
                    .map(application -> normalized(GoData.of(application.content())))
                    .sorted()
                    .toList();
            boolean same = got.equals(wanted.stream().sorted().toList())
                    && expansion.problems().isEmpty() != answer.has("error");
            if (!same) {
                different.add(question.root().getFileName() + "/" + question.file());
            }
        }

        assertThat(questions).isNotEmpty();
        assertThat(different).as("of %d ApplicationSets", questions.size()).isEmpty();
    }

    private static List<Question> questions(Path folder) throws IOException {
        List<Question> questions = new ArrayList<>();
        List<Path> roots;
        try (Stream<Path> listing = Files.list(folder)) {
            roots = listing.filter(Files::isDirectory).sorted().toList();
        }
        for (Path root : roots) {
            WorkingTree tree = WorkingTree.of(root, List.of());
            tree.files().stream()
                    .filter(file -> file.endsWith(".yaml") || file.endsWith(".yml"))
                    .forEach(file -> sets(tree, file).forEach(set -> questions.add(new Question(root, file, set))));
        }
        return questions;
    }

    private static List<YamlMapping> sets(WorkingTree tree, String file) {
        List<YamlMapping> sets = new ArrayList<>();
        try {
            String text = tree.read(file);
            boolean online = ONLINE.stream().anyMatch(generator -> text.contains(generator + ":"));
            if (text.contains("ApplicationSet") && !online) {
                for (YamlNode document : YamlReader.read(text, file, YamlDialect.GOYAML2)) {
                    if (document instanceof YamlMapping mapping && ArgoApplication.isApplicationSet(mapping)) {
                        sets.add(mapping);
                    }
                }
            }
        } catch (GitOpsException e) {
            sets.clear(); // a template of a chart, a broken link: nothing that either side could read
        }
        return sets;
    }

    private static List<String> ask(String oracle, List<Question> questions, Path work)
            throws IOException, InterruptedException {
        StringBuilder lines = new StringBuilder();
        for (Question question : questions) {
            GoMap cluster = new GoMap();
            cluster.put("name", new GoString(CLUSTER.name()));
            cluster.put("server", new GoString(CLUSTER.server()));
            cluster.put("labels", GoMap.ofStrings(CLUSTER.labels()));
            GoMap line = new GoMap();
            line.put("applicationSet", new GoString(GoJson.write(GoData.of(question.set()))));
            line.put("root", new GoString(question.root().toAbsolutePath().toString()));
            line.put("clusters", GoList.of(List.of(cluster)));
            lines.append(GoJson.write(line)).append('\n');
        }
        Path input = Files.writeString(work.resolve("questions.jsonl"), lines, StandardCharsets.UTF_8);
        Path output = work.resolve("answers.jsonl");
        int code = new ProcessBuilder(oracle)
                .redirectInput(input.toFile())
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        assertThat(code).isZero();
        return Files.readAllLines(output, StandardCharsets.UTF_8);
    }

    private static Expansion expand(Question question) {
        ExpansionContext context = new ExpansionContext(
                (url, revision) -> Optional.of(WorkingTree.of(question.root(), List.of())),
                List.of(CLUSTER),
                null,
                false);
        Origin origin = new Origin(question.set().mark().location());
        return new ApplicationSetExpander(context).expand(new Resource(question.set(), origin));
    }

    private static GoValue parse(String json) {
        return GoData.of(YamlReader.readOne(json, "answer.json", YamlDialect.GOYAML2));
    }

    // without what Go's types add or leave out: empty values, and fields that Argo CD does not know
    private static String normalized(GoValue application) {
        GoMap map = (GoMap) application;
        List.of("apiVersion", "kind", "status").forEach(map::remove);
        if (map.get("metadata") instanceof GoMap metadata) {
            metadata.remove("creationTimestamp");
        }
        if (map.get("spec") instanceof GoMap spec && spec.get("syncPolicy") instanceof GoMap policy) {
            policy.remove("preserveResourcesOnDeletion");
        }
        return GoJson.write(pruned(map));
    }

    private static GoValue pruned(GoValue value) {
        if (value instanceof GoMap map) {
            GoMap result = new GoMap();
            map.entries().forEach((key, entry) -> {
                GoValue inner = pruned(entry);
                if (inner.isTrue() || inner.print().equals("0")) {
                    result.put(key, inner);
                }
            });
            return result;
        }
        return value instanceof GoList list
                ? GoList.of(list.items().stream()
                        .map(ApplicationSetOracleTest::pruned)
                        .toList())
                : value;
    }
}
