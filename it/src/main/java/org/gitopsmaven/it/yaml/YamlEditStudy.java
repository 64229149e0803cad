/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.yaml;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.it.yaml.ParsedText.Leaf;
import org.gitopsmaven.yaml.YamlEdit;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Sets a random scalar in each of many real files and judges the result by another parser: the text must say the same but
 * for that value, and only the lines of that value may differ. Ends with an error when one edit is wrong or one in a hundred
 * is refused.
 *
 * <pre>java -cp @it/target/kustomize-batch.classpath org.gitopsmaven.it.yaml.YamlEditStudy DIRECTORY [FILES [EDITS]]</pre>
 */
public final class YamlEditStudy {

    private static final long SEED = 20261121;
    private static final long LARGEST = 1_000_000;
    private static final int SHOWN = 20;
    private static final List<String> VALUES = List.of(
            "v2.0.1",
            "1.10",
            "true",
            "null",
            "",
            "0x1F",
            "2024-01-01",
            "a: b",
            "a #b",
            "- a",
            "*a",
            "\"quoted\"",
            "it's",
            "registry.example.com/shop/web:1.4.0@sha256:0123456789abcdef",
            "üñí",
            "{a}",
            "on",
            "1e3",
            "a\tb",
            " a ",
            "a\nb\n");

    private final Random random = new Random(SEED);
    private final Map<String, Integer> refused = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private int files;
    private int templates;
    private int edits;
    private int oneLine;

    private YamlEditStudy() {}

    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        int most = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2000;
        int each = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
        YamlEditStudy study = new YamlEditStudy();
        for (Path file : files(root)) {
            if (study.files < most) {
                study.file(root.relativize(file).toString(), Files.readAllBytes(file), each);
            }
        }
        study.report();
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            List<Path> files =
                    new ArrayList<>(all.filter(YamlEditStudy::isYaml).sorted().toList());
            Collections.shuffle(files, new Random(SEED));
            return files;
        }
    }

    private static boolean isYaml(Path file) {
        String name = file.getFileName().toString();
        return (name.endsWith(".yaml") || name.endsWith(".yml"))
                && Files.isRegularFile(file)
                && file.toFile().length() < LARGEST;
    }

    private void file(String name, byte[] content, int each) {
        String text;
        ParsedText before;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(content))
                    .toString();
            before = new ParsedText(text);
        } catch (CharacterCodingException | YamlEngineException e) {
            templates++; // of a chart, or no YAML at all
            return;
        }
        List<Leaf> leaves = before.leaves();
        if (leaves.isEmpty()) {
            return;
        }
        files++;
        for (int i = 0; i < each; i++) {
            edit(name, text, before, leaves.get(random.nextInt(leaves.size())));
        }
    }

    private void edit(String name, String text, ParsedText before, Leaf leaf) {
        String value = VALUES.get(random.nextInt(VALUES.size()));
        edits++;
        String where = name + " " + leaf.document() + " " + leaf.path() + " := \"" + value + "\"";
        String after;
        try {
            after = YamlEdit.of(text, name)
                    .inDocument(leaf.document())
                    .set(leaf.path(), value)
                    .text();
        } catch (GitOpsException e) {
            refused.merge(e.message().replaceAll("\"[^\"]*\"", "…").replaceAll("[0-9]+", "N"), 1, Integer::sum);
            return;
        } catch (RuntimeException e) {
            wrong.add(where + ": " + e);
            return;
        }
        judge(where, new Edited(text, after), before.content(leaf.node(), value), leaf);
    }

    private void judge(String where, Edited edited, List<String> expected, Leaf leaf) {
        List<String> found;
        try {
            found = new ParsedText(edited.after()).content();
        } catch (YamlEngineException e) {
            wrong.add(where + ": is no YAML any more: " + e.getMessage());
            return;
        }
        if (!found.equals(expected)) {
            wrong.add(where + ": says something else");
        } else if (!edited.keepsAllBut(leaf.firstLine(), leaf.lastLine())) {
            wrong.add(where + ": changes other lines");
        } else if (leaf.firstLine() == leaf.lastLine()) {
            oneLine++;
        }
    }

    private void report() {
        int refusals = refused.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf(
                "%d files (%d more are no YAML), %d edits: %d wrong, %d refused, %d of one line, %d of values of several%n",
                files, templates, edits, wrong.size(), refusals, oneLine, edits - wrong.size() - refusals - oneLine);
        refused.forEach((reason, count) -> System.out.println("  refused " + count + ": " + reason));
        wrong.stream().limit(SHOWN).forEach(each -> System.out.println("  wrong: " + each));
        if (!wrong.isEmpty() || refusals * 100 >= edits) {
            throw new IllegalStateException("edits are wrong, or too many are refused");
        }
    }
}
