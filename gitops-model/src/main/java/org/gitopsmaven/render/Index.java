/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;

/** The text of {@code index.json}; its schema is the resource {@code index.schema.json} of this package. */
final class Index {

    private static final int VERSION = 1;

    private Index() {}

    static String text(List<IndexEntry> entries) {
        List<Object> targets = new ArrayList<>();
        for (IndexEntry entry : entries) {
            targets.add(entry.json());
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", VERSION);
        json.put("targets", targets);
        return JsonText.of(json);
    }

    /** The files that an earlier index says were written. */
    static List<String> files(String text, String file) {
        List<YamlNode> documents = YamlReader.read(text, file, YamlDialect.GOYAML3);
        if (documents.size() == 1
                && documents.get(0) instanceof YamlMapping index
                && index.get("targets") instanceof YamlSequence targets) {
            return targets.items().stream().flatMap(Index::files).toList();
        }
        throw new GitOpsException(
                "this file was not written by gitops:render, which would overwrite it",
                Location.of(file),
                "set -Dgitops.outputDirectory to a directory of its own, or remove the file");
    }

    private static Stream<String> files(YamlNode target) {
        if (target instanceof YamlMapping mapping && mapping.get("files") instanceof YamlSequence files) {
            return files.items().stream().filter(YamlScalar.class::isInstance).map(path -> ((YamlScalar) path).text());
        }
        return Stream.empty();
    }
}
