/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.report.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.gitopsmaven.JsonSchemas;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.repository.SourceTree;
import org.gitopsmaven.validation.FailOn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ToolFormatsTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir
    Path directory;

    @Test
    void writesJsonAsThePublishedSchemaSays() {
        JsonNode json = JsonSchemas.of("/org/gitopsmaven/report/findings.schema.json")
                .check(new JsonFormat().text(Reports.data()));

        assertThat(json.at("/findings/0/line").intValue()).isEqualTo(2);
        assertThat(json.at("/findings/0/targets/1").stringValue()).isEqualTo("prod/web");
        assertThat(json.at("/findings/1/line").isNull()).isTrue();
        assertThat(json.at("/counts/warnings").intValue()).isEqualTo(1);
        assertThat(json.at("/suppressed/0/reason").stringValue()).isEqualTo("until <next> week");
    }

    @Test
    void writesSarifWithPlacesRulesAndFingerprints() {
        JsonNode run = MAPPER.readTree(new SarifFormat().text(Reports.data())).at("/runs/0");

        assertThat(run.at("/tool/driver/rules/1/id").stringValue()).isEqualTo("YAML-SYNTAX");
        JsonNode first = run.at("/results/0");
        assertThat(first.at("/ruleIndex").intValue()).isZero();
        assertThat(first.at("/level").stringValue()).isEqualTo("error");
        assertThat(first.at("/message/text").stringValue()).startsWith("spec.configMap: ConfigMap \"a\" <b>");
        JsonNode place = first.at("/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").stringValue()).endsWith("base/a%20b,1.yaml");
        assertThat(place.at("/region/startLine").intValue()).isEqualTo(2);
        assertThat(place.at("/region/startColumn").intValue()).isEqualTo(12);
        assertThat(first.at("/partialFingerprints/gitops~1v1").stringValue()).hasSize(20);
        assertThat(run.at("/results/2/locations/0/physicalLocation/region").isMissingNode())
                .isTrue();
        assertThat(run.at("/results/3/level").stringValue()).isEqualTo("note");
        assertThat(run.at("/results/1/suppressions/0/kind").stringValue()).isEqualTo("inSource");
    }

    @Test
    void writesJunitXmlThatServersCanRead() throws Exception {
        Element suite = (Element) xml(new JunitFormat().text(Reports.data()))
                .getElementsByTagName("testsuite")
                .item(0);

        assertThat(suite.getAttribute("tests")).isEqualTo("4");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(suite.getAttribute("skipped")).isEqualTo("2");
        NodeList cases = suite.getElementsByTagName("testcase");
        assertThat(cases.getLength()).isEqualTo(4);
        assertThat(((Element) cases.item(0)).getAttribute("classname")).isEqualTo("staging/web");
        Element failed = (Element) suite.getElementsByTagName("failure").item(0);
        assertThat(failed.getAttribute("message")).contains("\"a\" <b> & `c`").contains("]]>\uFFFD");
        assertThat(failed.getTextContent()).contains("in dev/web, prod/web").contains("fix: add it");
    }

    @Test
    void countsAsFailedWhatFailsTheBuild() throws Exception {
        ReportData strict = Reports.data();
        ReportData data =
                new ReportData(strict.result(), strict.renderings(), strict.rules(), FailOn.WARNING, strict.root());

        Element suite = (Element) xml(new JunitFormat().text(data))
                .getElementsByTagName("testsuite")
                .item(0);

        assertThat(suite.getAttribute("failures")).isEqualTo("2");
    }

    @Test
    void writesWorkflowCommandsOfGithub() {
        String[] lines = new GithubFormat().text(Reports.data()).split("\n");

        assertThat(lines).hasSize(3);
        assertThat(lines[0])
                .startsWith("::error file=")
                .contains("base/a b%2C1.yaml,line=2,col=12,title=KUST-REFS::spec.configMap: ConfigMap")
                .contains("100%25 of")
                .endsWith("%0Ain dev/web, prod/web%0Afix: add it");
        assertThat(lines[1]).startsWith("::warning file=").contains("z.yaml,title=YAML-SYNTAX::is no YAML");
        assertThat(lines[2]).isEqualTo("::notice title=YAML-SYNTAX::no place is known");
    }

    @Test
    void writesTheCodeQualityReportOfGitlab() {
        JsonNode issues = MAPPER.readTree(new GitlabFormat().text(Reports.data()));

        assertThat(issues.size()).isEqualTo(3);
        assertThat(issues.at("/0/severity").stringValue()).isEqualTo("critical");
        assertThat(issues.at("/0/location/path").stringValue()).endsWith("base/a b,1.yaml");
        assertThat(issues.at("/0/location/lines/begin").intValue()).isEqualTo(2);
        assertThat(issues.at("/1/location/lines/begin").intValue()).isEqualTo(1);
        assertThat(issues.at("/0/fingerprint").stringValue())
                .isNotEqualTo(issues.at("/1/fingerprint").stringValue());
    }

    @Test
    void tellsPathsFromTheRootOfTheGitRepository() throws IOException {
        Files.createDirectories(directory.resolve(".git"));
        Path tree = Files.createDirectories(directory.resolve(Path.of("src", "main", "gitops")));

        RepositoryRoot root = RepositoryRoot.above(tree);

        assertThat(root.path("base/a.yaml")).isEqualTo("src/main/gitops/base/a.yaml");
        assertThat(root.path(".")).isEqualTo("src/main/gitops");
        assertThat(RepositoryRoot.above(directory).path("a.yaml")).isEqualTo("a.yaml");
    }

    @Test
    void writesEachFormatAskedForIntoItsFile() throws IOException {
        ReportData data = Reports.data();
        Path reports = directory.resolve("reports");

        new ReportWriter(
                        reports,
                        ReportFormats.of(List.of(" SARIF", "junit", "html", "json", "")),
                        SourceTree.of(directory),
                        data.renderings(),
                        data::rules,
                        FailOn.ERROR)
                .finished(data.result());

        try (var files = Files.list(reports)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "findings.json", "findings.sarif", "TEST-gitops-validate.xml", "index.html");
        }
    }

    @Test
    void refusesAFormatThatThereIsNot() {
        assertThatExceptionOfType(GitOpsException.class)
                .isThrownBy(() -> ReportFormats.of(List.of("sarfi")))
                .withMessageContaining("there is no report format 'sarfi'; did you mean 'sarif'?")
                .satisfies(fault -> assertThat(fault.hint()).contains("json, sarif, junit"));
    }

    @Test
    void saysWhichReportCannotBeWritten() throws IOException {
        Path blocked = Files.writeString(directory.resolve("blocked"), "a file");
        ReportWriter writer = new ReportWriter(
                blocked, ReportFormats.of(List.of()), SourceTree.of(directory), List.of(), List::of, FailOn.ERROR);

        assertThatExceptionOfType(GitOpsException.class)
                .isThrownBy(() -> writer.finished(Reports.data().result()))
                .satisfies(
                        fault -> assertThat(fault.location()).isEqualTo(Location.of(blocked.resolve("findings.json"))));
    }

    private static Document xml(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }
}
