/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.render.RenderListener;
import org.gitopsmaven.render.RenderStatus;
import org.gitopsmaven.render.RenderedTree;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.render.Renderings;
import org.gitopsmaven.render.TreeFormat;
import org.gitopsmaven.render.TreeOptions;
import org.gitopsmaven.report.format.ReportFormats;
import org.gitopsmaven.report.format.ReportWriter;
import org.gitopsmaven.repository.SourceTree;
import org.gitopsmaven.validation.FailOn;
import org.gitopsmaven.validation.FindingCounts;
import org.gitopsmaven.validation.TargetResult;
import org.gitopsmaven.validation.ValidationResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsoleTest {

    private static final String SERVICE = "apiVersion: v1\nkind: Service\nmetadata: {name: web}\n";
    private static final Finding ERROR = Finding.of(
                    new Rule("KUST-REFS", Severity.ERROR, "names exist"), "ConfigMap a is not in the rendered set")
            .on("spec.configMap")
            .about("Deployment/web")
            .in(List.of("dev/web", "prod/web"))
            .withHint("add it")
            .at(new Location("base/a.yaml", 2, 12));
    private static final Finding WARNING = Finding.of(
                    new Rule("YAML-SYNTAX", Severity.WARNING, "is YAML"), "is no YAML")
            .at(Location.of("z.yaml"));

    @TempDir
    Path directory;

    private final List<String> lines = new ArrayList<>();
    private final Console console = new Brackets(lines);

    @Test
    void tellsWhatWasRenderedByEnvironment() {
        List<Rendering> renderings = List.of(
                Renderings.of(Renderings.target("dev", "api"), "a.yaml", SERVICE),
                Renderings.of(Renderings.target("dev", "web"), "a.yaml", SERVICE),
                Renderings.of(Renderings.target("staging", "web"), "a.yaml", SERVICE),
                Renderings.refused(Renderings.target("prod", "web"), new GitOpsException("is broken")));

        new RenderConsole(console, directory).finished(renderings, Duration.ofMillis(1234));

        assertThat(lines)
                .containsExactly(
                        "<dev    >  2 resources   api, web",
                        "<staging>  1 resource    web",
                        "<prod   >  no resources  web",
                        "rendered 3 resources of 3 targets, !1 not rendered!, in 1.2 s");
    }

    @Test
    void tellsHowManyTargetsWereNotRenderedAgain() {
        Rendering same = Renderings.of(Renderings.target("dev", "api"), "a.yaml", SERVICE);
        Rendering broken = Renderings.refused(Renderings.target("prod", "web"), new GitOpsException("is broken"));
        RenderConsole report = new RenderConsole(console, directory);

        report.unchanged(same.target(), 1);
        report.finished(List.of(same, broken), Duration.ofMillis(50));

        assertThat(lines)
                .last()
                .isEqualTo(
                        "rendered 1 resource of 1 target, !1 not rendered!, 1 unchanged since the last run, in 0.1 s");
    }

    @Test
    void tellsWhichManifestsNothingRenders() {
        RenderConsole report = new RenderConsole(console, directory);

        report.unclaimed(List.of());
        report.unclaimed(List.of(
                directory.resolve("b.yaml"),
                directory.resolve("a").resolve("x.yaml"),
                directory.resolve("a").resolve("y.yaml")));

        assertThat(lines).containsExactly("3 manifests of no target: a, b.yaml");
    }

    @Test
    void showsFindingsWithTheirSourceLine() throws IOException {
        source();

        new FindingsText(console, SourceTree.of(directory))
                .lines(List.of(ERROR, WARNING))
                .forEach(lines::add);

        assertThat(lines)
                .containsExactly(
                        "<base/a.yaml:2:12>  !error!  spec.configMap: ConfigMap a is not in the rendered set  [KUST-REFS]",
                        "  2 |   configMap: a",
                        "    |            ^",
                        "  in Deployment/web of dev/web, prod/web",
                        "  fix: add it",
                        "",
                        "<z.yaml>  ?warning?  is no YAML  [YAML-SYNTAX]");
    }

    @Test
    void leavesWhatFailsTheBuildToItsMessage() throws IOException {
        source();
        ValidateConsole validation = new ValidateConsole(console, SourceTree.of(directory), FailOn.ERROR);

        validation.finished(result());

        assertThat(lines)
                .containsExactly(
                        "<z.yaml>  ?warning?  is no YAML  [YAML-SYNTAX]",
                        "<dev >  3 objects, !1 error!",
                        "<prod>  3 objects, +no findings+",
                        "checked 7 files and 2 targets: !1 error!, ?1 warning?");
        assertThat(validation.failure(result()))
                .startsWith("1 problem in 1 file" + System.lineSeparator())
                .contains("base/a.yaml:2:12")
                .doesNotContain("z.yaml");
    }

    @Test
    void sumsUpWhatEarlierGoalsLeftBehind() {
        Path output = directory.resolve(Path.of("target", "gitops"));
        Path reports = directory.resolve(Path.of("target", "gitops-reports"));
        RenderedTree.write(
                output,
                List.of(
                        Renderings.of(Renderings.target("dev", "web"), "a.yaml", SERVICE),
                        Renderings.refused(Renderings.target("prod", "web"), new GitOpsException("is broken"))),
                new TreeOptions(directory, TreeFormat.RESOURCES),
                RenderListener.SILENT);
        ReportWriter writer = new ReportWriter(
                reports,
                ReportFormats.of(List.of()),
                SourceTree.of(directory),
                List.of(),
                () -> List.of(ERROR.rule(), WARNING.rule()),
                FailOn.ERROR);
        writer.finished(result());

        assertThat(new RunSummary(output, reports, directory).lines(console))
                .containsExactly(
                        "rendered  <dev >  web  1 resource    target/gitops/dev/web/service-web.yaml",
                        "rendered  <prod>  web  not rendered  is broken",
                        "checked   7 files and 2 targets: 1 error, 1 warning");
    }

    @Test
    void sumsUpNothingWhenNothingRan() {
        assertThat(new RunSummary(directory.resolve("none"), directory, directory).lines(console))
                .isEmpty();
    }

    private void source() throws IOException {
        Files.createDirectories(directory.resolve("base"));
        Files.writeString(directory.resolve(Path.of("base", "a.yaml")), "spec:\n  configMap: a\n");
    }

    private static ValidationResult result() {
        TargetResult dev =
                new TargetResult(Renderings.target("dev", "web"), RenderStatus.RENDERED, 3, new FindingCounts(1, 0, 0));
        TargetResult prod = new TargetResult(
                Renderings.target("prod", "web"), RenderStatus.RENDERED, 3, new FindingCounts(0, 0, 0));
        return new ValidationResult(List.of(ERROR, WARNING), List.of(dev, prod), 7);
    }

    /** Shows styles as brackets. */
    private record Brackets(List<String> lines) implements Console {

        @Override
        public void line(String text) {
            lines.add(text);
        }

        @Override
        public String strong(String text) {
            return "<" + text + ">";
        }

        @Override
        public String success(String text) {
            return "+" + text + "+";
        }

        @Override
        public String failure(String text) {
            return "!" + text + "!";
        }

        @Override
        public String warning(String text) {
            return "?" + text + "?";
        }
    }
}
