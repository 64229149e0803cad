/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.applicationset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gitopsmaven.argocd.ArgoCluster;
import org.gitopsmaven.argocd.template.function.GoJson;
import org.gitopsmaven.files.RepositoryFiles;
import org.gitopsmaven.golang.GoData;
import org.gitopsmaven.golang.GoList;
import org.gitopsmaven.golang.GoMap;
import org.gitopsmaven.golang.GoValue;
import org.gitopsmaven.resource.FieldReader;
import org.gitopsmaven.resource.Origin;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each file beside this class is an ApplicationSet with what Argo CD's own code made of it. */
class ApplicationSetExpanderTest {

    @TestFactory
    Stream<DynamicTest> expandsAsArgoCdDoes() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(getClass().getResource("list-go.yaml"))
                        .toURI())
                .resolveSibling("");
        List<Path> files;
        try (Stream<Path> listing = Files.list(folder)) {
            files = listing.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(200);
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    @Test
    void keepsThePlacesOfTheTemplate() throws IOException, URISyntaxException {
        Path file = Path.of(
                Objects.requireNonNull(getClass().getResource("list-go.yaml")).toURI());

        Expansion expansion = expand(read(file));

        YamlMapping application = expansion.applications().get(0).content();
        assertThat(Objects.requireNonNull(application.at("metadata", "name"))
                        .mark()
                        .line())
                .isEqualTo(13);
        assertThat(expansion.applications().get(0).parameters()).containsEntry("deep.x.1", "two");
    }

    private static void check(Path file) throws IOException {
        FieldReader example = read(file);

        Expansion expansion = expand(example);

        List<String> applications = expansion.applications().stream()
                .map(application -> json(application.content()))
                .sorted()
                .toList();
        List<String> wanted = example.list("applications").stream()
                .map(application -> json(application.mapping()))
                .sorted()
                .toList();
        assertThat(applications).isEqualTo(wanted);
        assertThat(expansion.problems().isEmpty())
                .as("%s, Argo CD says: %s", expansion.problems(), example.text("error"))
                .isEqualTo(example.text("error").isEmpty());
        assertThat(expansion.problems())
                .allSatisfy(problem -> assertThat(problem.location()).isNotNull());
    }

    private static FieldReader read(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        return FieldReader.of((YamlMapping) YamlReader.readOne(text, file.toString(), YamlDialect.GOYAML2));
    }

    private static Expansion expand(FieldReader example) {
        YamlMapping set = (YamlMapping)
                YamlReader.readOne(example.text("applicationSet"), "applicationset.yaml", YamlDialect.GOYAML2);
        Map<String, String> files = example.textMap("files");
        List<ArgoCluster> clusters = new ArrayList<>();
        for (FieldReader cluster : example.list("clusters")) {
            clusters.add(new ArgoCluster(
                    cluster.text("name"),
                    cluster.text("server"),
                    cluster.text("project"),
                    cluster.textMap("labels"),
                    cluster.textMap("annotations")));
        }
        ExpansionContext context = new ExpansionContext(
                (url, revision) -> Optional.of(new Given(files)),
                clusters,
                pullRequests(example),
                example.flag("newGlobbing"));
        return new ApplicationSetExpander(context)
                .expand(new Resource(set, new Origin(set.mark().location())));
    }

    private static @Nullable List<PullRequest> pullRequests(FieldReader example) {
        YamlNode given = example.node("pullRequests");
        return given == null ? null : PullRequestFile.read(YamlWriter.write(given), "pullrequests.yaml");
    }

    private record Given(Map<String, String> texts) implements RepositoryFiles {

        @Override
        public SortedSet<String> files() {
            return new TreeSet<>(texts.keySet());
        }

        @Override
        public String read(String file) {
            return Objects.requireNonNull(texts.get(file));
        }

        @Override
        public String shown(String file) {
            return file;
        }
    }

    private static String json(YamlMapping application) {
        YamlMapping copy = application.copy();
        copy.remove("apiVersion");
        copy.remove("kind");
        return GoJson.write(pruned(GoData.of(copy)));
    }

    // Go leaves out what is empty
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
                        .map(ApplicationSetExpanderTest::pruned)
                        .toList())
                : value;
    }
}
