/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.render.RenderedTree;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;

/**
 * What earlier goals of a build left behind, for the goal that ends it: what was rendered where, and what was checked.
 * Read from {@code index.json} and {@code findings.json}; what did not run is not told.
 */
public final class RunSummary {

    private final Path outputDirectory;
    private final Path reportsDirectory;
    private final Path root;

    /**
     * @param root what paths are shown relative to
     */
    public RunSummary(Path outputDirectory, Path reportsDirectory, Path root) {
        this.outputDirectory = outputDirectory.toAbsolutePath().normalize();
        this.reportsDirectory = reportsDirectory.toAbsolutePath().normalize();
        this.root = root.toAbsolutePath().normalize();
    }

    /** The lines, in the styles of the console. */
    public List<String> lines(Console console) {
        List<String> lines = new ArrayList<>();
        renderedLines(console, lines);
        checkedLine(console, lines);
        return lines;
    }

    private void renderedLines(Console console, List<String> lines) {
        Columns columns = new Columns();
        for (YamlNode node : items(read(outputDirectory.resolve(RenderedTree.INDEX)), "targets")) {
            if (node instanceof YamlMapping target) {
                String status = text(target, "status");
                columns.row(
                        text(target, "environment"),
                        text(target, "application"),
                        status.equals("rendered") ? Count.of(number(target, "resources"), "resource") : "not rendered",
                        place(target));
            }
        }
        columns.aligned()
                .forEach(row -> lines.add("rendered  " + console.strong(row.get(0)) + "  "
                        + String.join("  ", row.subList(1, row.size()))));
    }

    private void checkedLine(Console console, List<String> lines) {
        YamlMapping report = read(reportsDirectory.resolve(FindingsReport.FILE));
        YamlMapping counts = report.mapping("counts");
        if (counts != null) {
            int errors = number(counts, "errors");
            int warnings = number(counts, "warnings");
            String verdict = errors + warnings == 0
                    ? console.success("no findings")
                    : Count.of(errors, "error") + ", " + Count.of(warnings, "warning");
            lines.add("checked   " + Count.of(number(report, "files"), "file") + " and "
                    + Count.of(items(report, "targets").size(), "target") + ": "
                    + verdict);
        }
    }

    private String place(YamlMapping target) {
        List<YamlNode> files = items(target, "files");
        if (files.isEmpty()) {
            return text(target, "reason");
        }
        Path first = outputDirectory.resolve(files.get(0).toString());
        return Location.of(files.size() == 1 ? first : first.resolveSibling(""))
                .relativeTo(root)
                .file();
    }

    private static YamlMapping read(Path file) {
        if (!Files.isRegularFile(file)) {
            return new YamlMapping();
        }
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return YamlReader.readOne(text, file.toString(), YamlDialect.GOYAML3) instanceof YamlMapping mapping
                    ? mapping
                    : new YamlMapping();
        } catch (IOException e) {
            throw new GitOpsException("cannot be read: " + e, Location.of(file), null, e);
        }
    }

    private static List<YamlNode> items(YamlMapping mapping, String key) {
        YamlSequence sequence = mapping.sequence(key);
        return sequence == null ? List.of() : sequence.items();
    }

    private static String text(YamlMapping mapping, String key) {
        return mapping.get(key) instanceof YamlScalar scalar ? scalar.text() : "";
    }

    private static int number(YamlMapping mapping, String key) {
        String text = text(mapping, key);
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }
}
