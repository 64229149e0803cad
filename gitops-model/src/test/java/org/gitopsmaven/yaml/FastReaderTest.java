/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the fast reader against the general path: what it reads it reads alike, or it does not read it. */
class FastReaderTest {

    /** A colon before a bracket, or an escaped apostrophe: goyaml takes both for text. */
    private static final Pattern KNOWN_DIFFERENCE = Pattern.compile(":[,\\[\\]{}]|\\\\'");

    private static final int LONGEST_FILE = 1_000_000;

    @Property(tries = 400)
    void readsGeneratedTextsAsTheGeneralPath(@ForAll long seed) {
        expectAgreement(YamlTexts.documents(seed));
    }

    @Property(tries = 2000)
    void neverAcceptsDamagedTextsThatTheGeneralPathReadsDifferently(@ForAll long seed) {
        expectAgreement(YamlTexts.damaged(YamlTexts.documents(seed), seed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: b\n",
                "a:\n- b\n- c: d\n  e: f\n",
                "- - a\n  - b\n-\n- c\n",
                "---\na: 1\n---\n---\nb: 2\n...\n",
                "a: |\n  x\n   y\n\nb: >-\n  x\n  y\n\n  z\n",
                "a: x\n  y\n\n  z\nb: 'x\n  y'\n",
                "a: {b: [c, 'd'], e: 1}\n",
                "\"a\": \"x\\ny\"\n'b': 'it''s'\n",
                "a:   # c\n  # d\n  b: 1 # e\n",
                "a:\r\n  b: 1\r\n",
                "a: \"x \\\n  y\"\n",
                "{\n  \"a\": [\n    {\n      \"b\": null,\n      \"c\": {}\n    }\n  ],\n  \"d\": 1\n}\n",
                "[a, 'b']\n",
                "---\n{a: 1}\n---\n[]\n"
            })
    void readsWhatIsUsual(String text) {
        assertThat(FastReader.documents(text, "f.yaml", YamlLimits.DEFAULT)).isNotNull();
        expectAgreement(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{a: b}: c\n",
                "[a]: b\n",
                "{a: b} c\n",
                "{a: b}\nc: d\n",
                "{a: b\n",
                "a: &x b\n",
                "a: *x\n",
                "a: !!str b\n",
                "<<: {}\n",
                "? a\n: b\n",
                "a:\tb\n",
                "--- a\n",
                "a: b: c\n",
                "%YAML 1.1\n---\na: b\n",
                "a: x\u0007\n",
                "a: x\ry\n",
                "]a: b\n",
                ": a\n",
                "a: [b\n",
                "a: |+\n\nb: c\n",
                "a: |\n  x",
                "a: @x\n",
                "  a: b\n c: d\n",
                "a: 'b' c\n",
                "a: \uD83D\uDE00\n"
            })
    void leavesTheRestToTheGeneralPath(String text) {
        assertThat(FastReader.documents(text, "f.yaml", YamlLimits.DEFAULT)).isNull();
    }

    @Test
    void readsRealFilesAsTheGeneralPath() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path root : RealFiles.roots()) {
            try (Stream<Path> found = Files.walk(root)) {
                found.filter(RealFiles::isYaml).forEach(files::add);
            }
        }
        Assumptions.assumeFalse(files.isEmpty(), "no real files here: set -Dgitops.corpus to a folder that has some");
        for (Path file : files) {
            try {
                String text = Files.readString(file);
                if (text.length() < LONGEST_FILE) {
                    expectAgreement(text);
                }
            } catch (MalformedInputException e) {
                continue; // not UTF-8
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"'a: [x::, y]', 'x::'", "'a: [x:]', 'x:'", "'a: [\"it\\''s\"]', 'it''s'"})
    void followsGoWhereTheEngineDiffers(String text, String item) {
        YamlNode root = YamlReader.readOne(text, "f.yaml", YamlDialect.GOYAML3);

        assertThat(Trees.sequence(root, "a").get(0)).hasToString(item);
    }

    private static void expectAgreement(String text) {
        if (KNOWN_DIFFERENCE.matcher(text).find()) {
            return; // the fast path is right
        }
        YamlDocuments fast = FastReader.documents(text, "f.yaml", YamlLimits.DEFAULT);
        if (fast != null) {
            List<YamlNode> general = YamlReader.of(YamlDialect.GOYAML3).slowDocuments(text, "f.yaml");
            assertThat(TreeDump.of(fast.nodes())).as(text).isEqualTo(TreeDump.of(general));
            expectWritable(fast, text);
        }
    }

    /** What was called plain is written: nobody tries it beforehand. */
    private static void expectWritable(YamlDocuments documents, String text) {
        for (YamlNode document : documents.nodes()) {
            if (documents.plain() || YamlWriter.certainlyWrites(document)) {
                assertThatNoException().as(text).isThrownBy(() -> YamlWriter.write(document));
            }
        }
    }
}
