/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** An edit changes one value, and of the text only the lines of that value. */
class YamlEditPropertyTest {

    private static final List<String> VALUES =
            List.of("v9.9.9", "1.10", "yes", "a: b", "it's", "x # y", "", "~", "é", "\"q\"", "[x]", "0123", " x ", "-");
    private static final int LONGEST_FILE = 60_000;

    @Property(tries = 400)
    void setsAnyScalarOfGeneratedTexts(@ForAll long seed) {
        Random random = new Random(seed);
        String text = YamlTexts.mapping(seed);
        List<YamlPath> scalars = scalars(YamlReader.readOne(text, "f.yaml", YamlDialect.GOYAML3));
        Assume.that(!scalars.isEmpty());
        YamlPath path = scalars.get(random.nextInt(scalars.size()));

        expectOneChange(text, path, VALUES.get(random.nextInt(VALUES.size())));
    }

    @Property(tries = 300)
    void takesAwayWhatItAdded(@ForAll long seed) {
        String text = YamlTexts.mapping(seed);
        YamlPath path = YamlPath.of("zz.images[name=app].newTag");

        YamlEdit added = YamlEdit.of(text, "f.yaml").set(path, "v2");

        assertThat(added.get(path)).hasToString("v2");
        assertThat(added.remove(YamlPath.of("zz")).text()).isEqualTo(text);
    }

    @Test
    void setsAnyScalarOfRealFiles() throws IOException {
        Random random = new Random(1);
        int tried = 0;
        int refused = 0;
        for (Path file : files()) {
            List<YamlPath> scalars;
            String text;
            try {
                text = Files.readString(file);
                List<YamlNode> documents = YamlReader.read(text, "f.yaml", YamlDialect.GOYAML3);
                scalars = documents.size() == 1 && text.length() < LONGEST_FILE ? scalars(documents.get(0)) : List.of();
            } catch (MalformedInputException | YamlException e) {
                continue; // no YAML, so nothing to edit
            }
            if (!scalars.isEmpty()) {
                tried++;
                YamlPath path = scalars.get(random.nextInt(scalars.size()));
                refused += expectOneChangeOrRefusal(text, path, VALUES.get(random.nextInt(VALUES.size())));
            }
        }
        Assumptions.assumeTrue(tried > 0, "no real files here: set -Dgitops.corpus to a folder that has some");
        assertThat(refused).isLessThanOrEqualTo(tried / 100);
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path root : RealFiles.roots()) {
            try (Stream<Path> found = Files.walk(root)) {
                found.filter(RealFiles::isYaml).forEach(files::add);
            }
        }
        return files;
    }

    private static int expectOneChangeOrRefusal(String text, YamlPath path, String value) {
        try {
            expectOneChange(text, path, value);
            return 0;
        } catch (YamlException e) {
            assertThat(e.message()).contains(path.toString());
            return 1;
        }
    }

    private static void expectOneChange(String text, YamlPath path, String value) {
        YamlNode wanted = TreeChange.set(
                YamlReader.readOne(text, "f.yaml", YamlDialect.GOYAML3), path.steps(), YamlScalar.string(value));

        YamlEdit edit = YamlEdit.of(text, "f.yaml").set(path, value);

        YamlNode after = YamlReader.of(YamlDialect.GOYAML3)
                .slowDocuments(edit.text(), "f.yaml")
                .get(0);
        assertThat(YamlEquality.same(after, wanted, YamlDialect.GOYAML3))
                .as(edit.text())
                .isTrue();
        LineRange changed = edit.changedLines();
        assertThat(changed.last() - changed.first()).as(edit.text()).isLessThanOrEqualTo(0);
    }

    private static List<YamlPath> scalars(YamlNode root) {
        List<YamlPath> found = new ArrayList<>();
        collect(root, YamlPath.ofKeys(), found);
        return found;
    }

    private static void collect(YamlNode node, YamlPath path, List<YamlPath> found) {
        if (node instanceof YamlMapping mapping) {
            mapping.forEach(entry -> collect(entry.value(), path.key(entry.name()), found));
        } else if (node instanceof YamlSequence sequence) {
            for (int i = 0; i < sequence.size(); i++) {
                collect(sequence.get(i), path.item(i), found);
            }
        } else {
            found.add(path);
        }
    }
}
