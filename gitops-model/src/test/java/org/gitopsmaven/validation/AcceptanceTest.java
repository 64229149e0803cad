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
import java.util.List;
import java.util.Map;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.render.RenderListener;
import org.gitopsmaven.render.RenderOptions;
import org.gitopsmaven.render.Renderer;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.EnvironmentName;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.repository.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptanceTest {

    private static final String HEAD = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n";

    @TempDir
    Path directory;

    @Test
    void acceptsAFindingForAReasonBesideIt() throws IOException {
        write("a.yaml", HEAD + "  name: Web_App # gitops:ignore RES-NAME an admission webhook renames it\n");

        ValidationResult result = validate();

        assertThat(result.findings()).isEmpty();
        assertThat(result.suppressed()).singleElement().satisfies(accepted -> {
            assertThat(accepted.reason()).isEqualTo("an admission webhook renames it");
            assertThat(accepted.by()).isEqualTo(SuppressedFinding.By.COMMENT);
            assertThat(accepted.finding().rule().id()).isEqualTo("RES-NAME");
        });
        assertThat(result.targets().get(0).counts().total()).isZero();
    }

    @Test
    void acceptsAFindingForAReasonAboveItsLine() throws IOException {
        write(
                "a.yaml",
                HEAD + "  # gitops:ignore RES-SIZE,RES-NAME it is renamed\n  # and another comment\n  name: A_b\n");

        ValidationResult result = validate();

        assertThat(result.suppressed()).hasSize(1);
        assertThat(shown(result)).containsExactly("a.yaml:4:3 IGNORE-UNUSED line 6 has no finding of RES-SIZE");
    }

    @Test
    void acceptsNothingWithoutAReasonOrARule() throws IOException {
        write("a.yaml", HEAD + "  name: A_b # gitops:ignore RES-NAME\n  # gitops:ignore because\n  namespace: web\n");

        assertThat(shown(validate()))
                .containsExactly(
                        "a.yaml:4:9 RES-NAME 'A_b' is not a valid name (RFC 1123 subdomain: a-z, 0-9, '-' and '.', up"
                                + " to 253 characters)",
                        "a.yaml:4:13 IGNORE-REASON the comment gives no reason, and suppresses nothing",
                        "a.yaml:5:3 IGNORE-REASON the comment does not say which rule it is about, and suppresses"
                                + " nothing");
    }

    @Test
    void tellsCommentsThatMatchNothing() throws IOException {
        write("a.yaml", HEAD + "  name: web # gitops:ignore RES-NAME, RES-NAMES it is renamed\n");

        assertThat(shown(validate()))
                .containsExactly(
                        "a.yaml:4:13 IGNORE-UNUSED line 4 has no finding of RES-NAME",
                        "a.yaml:4:13 IGNORE-UNUSED there is no rule RES-NAMES; did you mean 'RES-NAME'?");
    }

    @Test
    void doesNotTellThemWhenOnlyAPartWasValidated() throws IOException {
        write("a.yaml", HEAD + "  name: web # gitops:ignore RES-NAME it is renamed\n");

        assertThat(validate(AcceptanceOptions.DEFAULT.ofPart()).findings()).isEmpty();
    }

    @Test
    void readsNoCommentsInTexts() throws IOException {
        write("a.yaml", HEAD + "  name: web\ndata:\n  script: |\n    # gitops:ignore RES-NAME how to\n    echo\n");

        assertThat(validate().findings()).isEmpty();
    }

    @Test
    void leavesCommentsAloneWhereTheRepositoryForbidsThem() throws IOException {
        write("a.yaml", HEAD + "  name: A_b # gitops:ignore RES-NAME it is renamed\n");

        ValidationResult result = validate(new AcceptanceOptions(false, null, true));

        assertThat(result.findings()).hasSize(1);
        assertThat(result.suppressed()).isEmpty();
    }

    @Test
    void acceptsWhatTheBaselineKnowsThoughLinesMoved() throws IOException {
        write("a.yaml", HEAD + "  name: A_b\n");
        int written = writeBaseline();
        write("a.yaml", "# a new first line\n\n" + HEAD + "  name: A_b\n---\n" + HEAD + "  name: B_c\n");

        ValidationResult result = validate();

        assertThat(written).isEqualTo(1);
        assertThat(result.suppressed()).singleElement().satisfies(accepted -> {
            assertThat(accepted.by()).isEqualTo(SuppressedFinding.By.BASELINE);
            assertThat(accepted.finding().resource()).isEqualTo("ConfigMap/A_b");
        });
        assertThat(result.findings()).extracting(Finding::resource).containsExactly("ConfigMap/B_c");
    }

    @Test
    void tellsEntriesOfTheBaselineThatAreNoMore() throws IOException {
        write("a.yaml", HEAD + "  name: A_b\n");
        writeBaseline();
        write("a.yaml", HEAD + "  name: a-b\n");

        assertThat(shown(validate()))
                .containsExactly("gitops-baseline.yaml:5:5 BASELINE-STALE this finding is no more: RES-NAME in a.yaml");
    }

    @Test
    void keepsReasonsWhenTheBaselineIsWrittenAnew() throws IOException {
        write("a.yaml", HEAD + "  name: A_b\n---\n" + HEAD + "  name: C_d\n");
        writeBaseline();
        Path file = directory.resolve(Baseline.FILE);
        String text = Files.readString(file);
        Files.writeString(
                file, text.replaceFirst("    rule: ", "    reason: \"renamed: \\\\\"later\\\\\"\"\n    rule: "));

        writeBaseline();

        assertThat(Files.readString(file))
                .contains("reason: \"renamed: \\\"later\\\"\"")
                .contains("version: 1\n");
        assertThat(validate().suppressed())
                .extracting(SuppressedFinding::reason)
                .containsExactly("renamed: \"later\"", "known, in the baseline");
    }

    @Test
    void writesABaselineOfNothing() throws IOException {
        write("a.yaml", HEAD + "  name: web\n");

        assertThat(writeBaseline()).isZero();
        assertThat(validate().findings()).isEmpty();
    }

    @Test
    void refusesABaselineThatItDoesNotUnderstand() throws IOException {
        write("a.yaml", HEAD + "  name: web\n");
        write(Baseline.FILE, "version: 1\nfindings:\n  - fingerprnt: abc\n");

        assertThatExceptionOfType(GitOpsException.class)
                .isThrownBy(this::validate)
                .withMessageContaining("unknown key 'fingerprnt'; did you mean 'fingerprint'?")
                .satisfies(fault -> assertThat(fault.location())
                        .isEqualTo(new Location(directory.resolve(Baseline.FILE).toString(), 3, 5)));
    }

    @Test
    void writesNoBaselineOutsideOfTheTree() throws IOException {
        write("a.yaml", HEAD + "  name: web\n");

        assertThatExceptionOfType(GitOpsException.class)
                .isThrownBy(() -> Baseline.write(SourceTree.of(directory), Path.of("..", "b.yaml"), validate()))
                .withMessageContaining("only inside the tree");
    }

    private int writeBaseline() {
        return Baseline.write(
                SourceTree.of(directory),
                Path.of(Baseline.FILE),
                validate(AcceptanceOptions.DEFAULT.withoutBaseline()));
    }

    private ValidationResult validate() {
        return validate(AcceptanceOptions.DEFAULT);
    }

    private ValidationResult validate(AcceptanceOptions acceptance) {
        SourceTree tree = SourceTree.of(directory, Map.of(), List.of());
        RenderTarget target =
                RenderTarget.ofDirectory(ApplicationName.of("web"), EnvironmentName.of("dev"), tree.root());
        List<Rendering> renderings =
                new Renderer(RenderOptions.of(tree), RenderListener.SILENT).render(List.of(target));
        return new Validation(ValidationOptions.DEFAULT.accepting(acceptance))
                .validate(tree, renderings, ValidateListener.silent());
    }

    private static List<String> shown(ValidationResult result) {
        return result.findings().stream()
                .map(finding -> finding.location() + " " + finding.rule().id() + " " + finding.message())
                .toList();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(directory.resolve(file), text);
    }
}
