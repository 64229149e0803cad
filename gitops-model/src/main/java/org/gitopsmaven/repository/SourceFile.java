/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/**
 * A YAML file as it stands in the repository.
 *
 * @param file its path, absolute
 * @param text what it holds; empty when it cannot be read
 * @param documents what it says; empty when that is no YAML
 * @param fault why it cannot be read, or null
 * @param used whether something that was rendered read it: as objects, or as data of a ConfigMap or Secret
 */
public record SourceFile(
        Path file,
        String text,
        List<YamlNode> documents,
        @Nullable GitOpsException fault,
        boolean used) {

    /** Reads a file; a fault of it is kept, not thrown. */
    public static SourceFile read(SourceTree tree, Path file, boolean used) {
        String text = "";
        try {
            text = tree.read(file);
            List<YamlNode> documents = YamlReader.read(text, file.toString(), YamlDialect.GOYAML3);
            return new SourceFile(file, text, List.copyOf(documents), null, used);
        } catch (GitOpsException fault) {
            return new SourceFile(file, text, List.of(), fault, used);
        }
    }

    /** Whether it is named as JSON, which tools of all kinds use, with comments some of them. */
    public static boolean isJson(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    }

    public boolean isKustomization() {
        return KustomizationFile.isOne(file);
    }
}
