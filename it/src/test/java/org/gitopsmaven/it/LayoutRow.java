/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gitopsmaven.resource.FieldReader;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlReader;

/**
 * A part of a layout, as the tables in {@code src/test/resources/layouts} list them: what the part is, where the
 * project has it, what must come of it, and how it is found broken.
 */
record LayoutRow(String part, List<RenderedFact> renders, List<BrokenCopy> breaks) {

    static List<LayoutRow> of(String layout) {
        Path file = Path.of("src", "test", "resources", "layouts", layout + ".yaml");
        try {
            YamlMapping table =
                    (YamlMapping) YamlReader.readOne(Files.readString(file), file.toString(), YamlDialect.GOYAML3);
            return FieldReader.of(table).list("rows").stream()
                    .map(LayoutRow::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LayoutRow of(FieldReader row) {
        return new LayoutRow(
                row.text("part"),
                row.list("renders").stream().map(RenderedFact::of).toList(),
                row.list("breaks").stream().map(BrokenCopy::of).toList());
    }
}
