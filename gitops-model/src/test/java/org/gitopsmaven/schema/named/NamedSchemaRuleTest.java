/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.named;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.repository.SourceFile;
import org.gitopsmaven.repository.SourceTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedSchemaRuleTest {

    private static final String COMMENT = "# yaml-language-server: $schema=./values.schema.json\n";

    private Path root = Path.of("");

    @BeforeEach
    void writeASchema(@TempDir Path directory) throws IOException {
        root = Files.createDirectory(directory.resolve("repository")).toRealPath();
        write("charts/web/values.schema.json", """
                {
                \t"type": "object",
                \t"required": ["image"],
                \t"additionalProperties": false,
                \t"properties": {
                \t\t"image": {"type": "string"},
                \t\t"replicas": {"$ref": "#/$defs/count"}
                \t},
                \t"$defs": {"count": {"type": "integer", "minimum": 1}}
                }
                """);
    }

    @Test
    void holdsAFileToTheSchemaBesideIt() throws IOException {
        assertThat(findings(COMMENT + "replicas: 0\nimgae: web\n"))
                .containsExactly(
                        "2:1 SCHEMA-NAMED: missing required field image (as line 1 of ./values.schema.json asks)",
                        "2:11 SCHEMA-NAMED: 0 must be at least 1 (as line 9 of ./values.schema.json asks)",
                        "3:1 SCHEMA-NAMED: unknown field 'imgae'; did you mean 'image'?"
                                + " (as line 1 of ./values.schema.json asks)");
        assertThat(findings(COMMENT + "replicas: 2\nimage: web\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# yaml-language-server:$schema=values.schema.json\n",
                "# yaml-language-server: $schema=../web/./values.schema.json\n",
                "# $schema: ./values.schema.json\n",
                "# Values of the shop.\n\n# $schema: ./values.schema.json\n---\n",
                "---\n# $schema: ./values.schema.json\n",
                "\uFEFF# $schema: ./values.schema.json\r\n"
            })
    void readsTheCommentAsEditorsDo(String comment) throws IOException {
        assertThat(findings(comment + "image: 1\n")).singleElement().asString().contains("expected string");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# yaml-language-server: $schema=https://example.org/values.schema.json\n",
                "# yaml-language-server: $schema=none\n",
                "# see $schema in ./values.schema.json\n",
                "#yaml-language-server: $schema=./values.schema.json\n",
                "a: |\n  # yaml-language-server: $schema=./values.schema.json\n",
                "x: 1\n# yaml-language-server: $schema=./values.schema.json\n"
            })
    void saysNothingWhereNoSchemaOfTheRepositoryIsNamed(String comment) throws IOException {
        assertThat(findings(comment + "image: 1\n")).isEmpty();
    }

    @Test
    void holdsEachDocumentToItsOwnSchema() throws IOException {
        String text = "image: 1\n---\n" + COMMENT + "image: 2\n---\nimage: 3\n--- # next\n" + COMMENT + "image: 4\n";

        assertThat(findings(text))
                .extracting(finding -> finding.substring(0, finding.indexOf(' ')))
                .containsExactly("4:8", "9:8");
    }

    @Test
    void holdsAFileToAPartOfASchema() throws IOException {
        String comment = "# yaml-language-server: $schema=./values.schema.json#/$defs/count\n";

        assertThat(findings(comment + "0\n")).singleElement().asString().contains("2:1 ", "must be at least 1");
        assertThat(findings(comment.replace("count", "size") + "0\n"))
                .containsExactly("1:33 SCHEMA-UNREADABLE: ./values.schema.json#/$defs/size: has no part #/$defs/size");
    }

    @Test
    void mergesWhatMergeKeysName() throws IOException {
        write("charts/web/merge.json", "{\"additionalProperties\": {\"required\": [\"a\"], \"maxProperties\": 1}}");

        assertThat(findings("# $schema: merge.json\nx: &x {a: 1}\ny: {<<: *x}\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            absent.json                | there is no such file
            ../..                      | there is no such file
            ../../../outside.json      | lies outside of the repository
            /etc/passwd                | lies outside of the repository
            file:///etc/passwd         | lies outside of the repository
            file:x                     | is no path
            broken.json                | broken.json:1:
            list.json                  | is no JSON Schema: want an object
            circle.json                | circle.json:1:1: the schema is deeper than 1000 parts, or refers to itself
            """)
    void tellsWhatIsWrongWithTheSchemaAtTheComment(String name, String fault) throws IOException {
        Files.writeString(root.resolveSibling("outside.json"), "{}");
        write("charts/web/broken.json", "{\"type\": ");
        write("charts/web/list.json", "[1]");
        write("charts/web/circle.json", "{\"$ref\": \"#\"}");

        assertThat(findings("# yaml-language-server: $schema=" + name + "\nimage: web\n"))
                .singleElement()
                .asString()
                .startsWith("1:33 SCHEMA-UNREADABLE: " + name)
                .contains(fault);
    }

    @Test
    void followsNoLinkOutOfTheRepository() throws IOException {
        Path outside = Files.writeString(root.resolveSibling("outside.json"), "{\"type\": \"string\"}");
        try {
            Files.createSymbolicLink(root.resolve("charts/web/link.json"), outside);
        } catch (FileSystemException | UnsupportedOperationException e) {
            assumeThat(false).as("links can be made here").isTrue();
        }

        assertThat(findings("# $schema: link.json\nimage: web\n"))
                .singleElement()
                .asString()
                .contains("SCHEMA-UNREADABLE", "the link leads out of");
    }

    @Test
    void saysWhatOfTheSchemaIsNotChecked() throws IOException {
        write("charts/web/parts.json", "{\"properties\": {\"image\": {\"$ref\": \"image.json\"}}}");

        assertThat(findings("# $schema: parts.json\nimage: 1\n"))
                .singleElement()
                .asString()
                .startsWith("1:35 SCHEMA-PART-SKIPPED: the schema is not checked in full: 'image.json'");
    }

    private List<String> findings(String text) throws IOException {
        write("charts/web/values.yaml", text);
        SourceTree tree = SourceTree.of(root);
        List<Finding> found = new ArrayList<>();
        Path file = root.resolve("charts/web/values.yaml");
        new NamedSchemaRule(tree).validate(SourceFile.read(tree, file, false), found::add);
        return found.stream().sorted().map(NamedSchemaRuleTest::shown).toList();
    }

    private static String shown(Finding finding) {
        Location location = Objects.requireNonNull(finding.location());
        String hint = String.valueOf(finding.hint());
        return location.line() + ":" + location.column() + " " + finding.rule().id() + ": " + finding.message()
                + (hint.startsWith("as ") ? " (" + hint + ")" : "");
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }
}
