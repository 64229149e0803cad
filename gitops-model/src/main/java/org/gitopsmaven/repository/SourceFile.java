/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.Path;
import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/**
 * A YAML file as it stands in the repository.
 *
 * @param file its path, absolute
 * @param documents what it says; empty when it cannot be read
 * @param fault why it cannot be read, or null
 * @param used whether something that is rendered reads it
 */
public record SourceFile(
        Path file, List<YamlNode> documents, @Nullable GitOpsException fault, boolean used) {

    /** Reads a file; a fault of it is kept, not thrown. */
    public static SourceFile read(SourceTree tree, Path file, boolean used) {
        try {
            List<YamlNode> documents = YamlReader.read(tree.read(file), file.toString(), YamlDialect.GOYAML3);
            return new SourceFile(file, List.copyOf(documents), null, used);
        } catch (GitOpsException fault) {
            return new SourceFile(file, List.of(), fault, used);
        }
    }
}
