/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gitopsmaven.resource.FieldReader;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The five repository layouts: what each part of them renders to, and how it is found broken. */
class LayoutsIT {

    private static final List<String> LAYOUTS =
            List.of("tgitops", "idpbuilder", "flux-layers", "infra-gitops", "warehouse");
    private static final String RENDER = Plugin.goal("render");
    private static final String VALIDATE = Plugin.goal("validate");

    @TempDir
    Path directory;

    @TestFactory
    Stream<DynamicNode> rendersEveryPart() {
        return LAYOUTS.stream().map(layout -> dynamicContainer(layout, facts(layout)));
    }

    private Stream<DynamicNode> facts(String layout) {
        Path project = copy(layout);
        RenderedTree tree = render(project);
        return Stream.concat(
                LayoutRow.of(layout).stream().map(row -> facts(row, tree)),
                Stream.of(dynamicTest("renders the same bytes twice", () -> {
                    Map<String, String> once = tree.files();
                    assertThat(render(project).files()).isEqualTo(once);
                })));
    }

    private static DynamicNode facts(LayoutRow row, RenderedTree tree) {
        return dynamicContainer(
                row.part(), row.renders().stream().map(fact -> dynamicTest(fact.name(), () -> fact.check(tree))));
    }

    @TestFactory
    Stream<DynamicNode> findsEveryPartBroken() {
        return LAYOUTS.stream().map(layout -> dynamicContainer(layout, faults(layout)));
    }

    /** All faults in one copy: none hides another. */
    private Stream<DynamicNode> faults(String layout) {
        Path project = copy(layout);
        List<LayoutRow> rows = LayoutRow.of(layout);
        rows.forEach(row -> row.breaks().forEach(broken -> broken.breakIn(project)));
        MavenBuild.run(project, VALIDATE).fails();
        List<FieldReader> findings = findings(project);
        return rows.stream().flatMap(row -> row.breaks().stream().map(broken -> fault(row, broken, findings)));
    }

    private static DynamicNode fault(LayoutRow row, BrokenCopy broken, List<FieldReader> findings) {
        return dynamicTest(
                row.part() + ": " + broken.name(),
                () -> assertThat(findings)
                        .extracting(LayoutsIT::told)
                        .anyMatch(told -> told.startsWith(broken.place()) && told.contains(broken.says())));
    }

    /** Rule, place and message of a finding. */
    private static String told(FieldReader finding) {
        return finding.text("rule") + " " + finding.text("file") + ":" + finding.node("line") + " "
                + finding.text("message") + " " + finding.node("hint");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tgitops", "idpbuilder", "flux-layers", "infra-gitops", "warehouse"})
    void findsNothingInTheGoodTree(String layout) {
        Path project = copy(layout);

        MavenBuild.run(project, VALIDATE).succeeds();

        assertThat(findings(project))
                .filteredOn(finding -> !finding.text("severity").equals("info"))
                .extracting(LayoutsIT::told)
                .isEmpty();
    }

    @Test
    void listsLayersInTheOrderInWhichTheyAreApplied() {
        Set<String> targets = render(copy("flux-layers")).targets().keySet();

        assertThat(targets)
                .containsSubsequence("staging/controllers", "staging/configs", "staging/apps", "prod/controllers")
                .containsSubsequence("prod/controllers", "prod/configs", "prod/apps");
    }

    @Test
    void removesWhatIsNotRenderedAnyMore() throws IOException {
        Path project = copy("infra-gitops");
        Set<String> before = render(project).files().keySet();
        Files.delete(project.resolve("argo-apps/prod/search.yaml"));
        Path foreign = project.resolve("target/gitops/prod/notes.txt");
        Files.writeString(foreign, "mine");

        Set<String> after = render(project).files().keySet();

        assertThat(before).contains("prod/search/deployment-search.yaml");
        assertThat(after)
                .noneMatch(file -> file.startsWith("prod/search/"))
                .contains("prod/notes.txt", "staging/search/deployment-search.yaml", "prod/cms/deployment-cms.yaml");
    }

    private Path copy(String layout) {
        try {
            Path project = Files.createTempDirectory(directory, layout).resolve(layout);
            Project.copy(layout, project);
            return project;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RenderedTree render(Path project) {
        MavenBuild.run(project, RENDER).succeeds();
        return new RenderedTree(project.resolve("target").resolve("gitops"));
    }

    private static List<FieldReader> findings(Path project) {
        return new RenderedTree(project.resolve("target").resolve("gitops-reports"))
                .read("findings.json")
                .list("findings");
    }
}
