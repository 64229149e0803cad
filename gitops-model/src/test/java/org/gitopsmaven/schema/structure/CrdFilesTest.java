/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.openapi.crd.CustomResourceDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrdFilesTest {

    private static final String CRD = """
            apiVersion: apiextensions.k8s.io/v1
            kind: CustomResourceDefinition
            metadata: {name: widgets.example.org}
            spec:
              group: example.org
              names: {kind: Widget, plural: widgets}
              scope: Namespaced
              versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}]
            """;

    @TempDir
    Path directory;

    private final List<Finding> found = new ArrayList<>();

    @Test
    void readsTheCrdsOfAChartAndLeavesItsTemplates() throws IOException {
        write("chart/Chart.yaml", "name: chart\n");
        write("chart/crds/widget.yaml", CRD);
        write("chart/templates/deep/no.yaml", "{{- if .Values.a }}\nkind: x\n{{- end }}\n");

        assertThat(kinds(directory)).containsExactly("Widget");
        assertThat(found).isEmpty();
    }

    @Test
    void tellsOfASourceThatHasNoCrd() throws IOException {
        write("schema.json", "{\"type\": \"object\"}");

        assertThat(kinds(directory.resolve("schema.json"))).isEmpty();
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.message()).isEqualTo("there is no CRD in it");
            assertThat(finding.hint()).contains("{{ .ResourceKind }}");
        });
    }

    @Test
    void readsTheCrdsOfAnArchive() throws IOException {
        Path jar = directory.resolve("crds.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("META-INF/crds/widget.yaml"));
            zip.write(CRD.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }

        assertThat(kinds(jar)).containsExactly("Widget");
    }

    @Test
    void readsTheCrdsOfAPackedChartAndLeavesItsTemplates() throws IOException {
        Path chart = directory.resolve("chart-1.0.0.tgz");
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(chart))) {
            entry("chart/crds/widget.yaml", CRD, packed);
            entry("chart/templates/no.yaml", "{{- if .Values.a }}\n", packed);
            packed.write(new byte[1024]);
        }

        assertThat(kinds(chart)).containsExactly("Widget");
        assertThat(found).isEmpty();
    }

    @Test
    void tellsOfAPackedChartThatIsCutOff() throws IOException {
        Path chart = directory.resolve("chart.tgz");
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(chart))) {
            packed.write(header("chart/crds/widget.yaml", CRD.length()));
        }

        assertThat(kinds(chart)).isEmpty();
        assertThat(found)
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).startsWith("the CRDs cannot be read: "));
    }

    private static void entry(String name, String text, OutputStream out) throws IOException {
        out.write(header(name, text.length()));
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.write(new byte[(512 - text.length() % 512) % 512]);
    }

    private static byte[] header(String name, int size) {
        byte[] header = new byte[512];
        System.arraycopy(name.getBytes(StandardCharsets.UTF_8), 0, header, 0, name.length());
        byte[] digits = "%011o".formatted(size).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(digits, 0, header, 124, digits.length);
        header[156] = '0';
        return header;
    }

    @Test
    void tellsWhatCannotBeRead() throws IOException {
        Path broken = write("broken.zip", "no archive");

        assertThat(kinds(broken)).isEmpty();
        assertThat(kinds(directory.resolve("nothing"))).isEmpty();
        assertThat(found).hasSize(2).allMatch(finding -> finding.message().startsWith("the CRDs cannot be read: "));
    }

    private List<String> kinds(Path source) {
        return CrdFiles.read(List.of(source), found::add).stream()
                .map(CustomResourceDefinition::kind)
                .toList();
    }

    private Path write(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
