/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Validator;
import org.gitopsmaven.repository.SourceFile;
import org.gitopsmaven.repository.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceRulesTest {

    @TempDir
    Path directory;

    @Test
    void reportsTheSecondOfTwoEqualKeys() throws IOException {
        String text = "apiVersion: v1\nkind: X\nspec:\n  replicas: 1\n  replicas: 2\n  list:\n    - {a: 1, a: 2}\n";

        assertThat(findings(new DuplicateKeyRule(), text, true))
                .containsExactly(
                        "5:3 error spec.replicas: duplicate key 'replicas'",
                        "7:14 error spec.list[0].a: duplicate key 'a'");
        assertThat(findings(new DuplicateKeyRule(), text, false))
                .first()
                .asString()
                .contains("warning");
    }

    @Test
    void leavesDataOfConfigMapsAlone() throws IOException {
        assertThat(findings(new DuplicateKeyRule(), "a: 1\na: 2\n", true)).isEmpty();
        assertThat(findings(new WellFormedRule(), "a: [1\nb: 2\n", true)).isEmpty();
    }

    @Test
    void warnsOfTextThatIsNoYaml() throws IOException {
        assertThat(findings(new WellFormedRule(), "a: [1\nb: 2\n", false))
                .singleElement()
                .asString()
                .contains("warning")
                .startsWith("2:");
    }

    @Test
    void leavesTemplatesOfOtherToolsAlone() throws IOException {
        assertThat(findings(new WellFormedRule(), "{{ if .Values.x }}\na: b\n", false))
                .isEmpty();
    }

    @Test
    void acceptsSeveralMergeKeysInValuesAsHelmDoes() throws IOException {
        String values = "a: &a {x: 1}\nb: &b {y: 2}\nc:\n  <<: *a\n  <<: *b\n  z: 3\n";

        assertThat(findings(new WellFormedRule(), values, false)).isEmpty();
        assertThat(findings(new WellFormedRule(), values + "d: [1\n", false)).hasSize(1);
    }

    @Test
    void acceptsWellFormedFiles() throws IOException {
        assertThat(findings(new WellFormedRule(), "a: b\n---\nc: d\n", true)).isEmpty();
        assertThat(findings(new DuplicateKeyRule(), "a: {x: 1}\nb: {x: 1}\n", true))
                .isEmpty();
    }

    private List<String> findings(Validator<SourceFile> rule, String text, boolean used) throws IOException {
        Path file = Files.writeString(directory.resolve("m.yaml"), text);
        List<Finding> found = new ArrayList<>();
        rule.validate(SourceFile.read(SourceTree.of(directory), file, used), found::add);
        return found.stream().sorted().map(RuleCases::shown).toList();
    }
}
