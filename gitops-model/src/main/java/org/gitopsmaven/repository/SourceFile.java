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
import org.gitopsmaven.yaml.YamlDocuments;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/**
 * A YAML file as it stands in the repository.
 *
 * @param file its path, absolute
 * @param text what it holds; empty when it cannot be read
 * @param content what it says; no documents when that is no YAML
 * @param fault why it cannot be read, or null
 * @param used whether something that was rendered read it: as objects, or as data of a ConfigMap or Secret
 */
public record SourceFile(
        Path file,
        String text,
        YamlDocuments content,
        @Nullable GitOpsException fault,
        boolean used) {

    private static final YamlReader READER = YamlReader.of(YamlDialect.GOYAML3);
    private static final YamlDocuments NOTHING = new YamlDocuments(List.of(), true);

    /** Reads a file; a fault of it is kept, not thrown. */
    public static SourceFile read(SourceTree tree, Path file, boolean used) {
        return read(tree, file, used, true);
    }

    /** A file that a target uses, of which nothing is kept in the tree for those who ask later. */
    public static SourceFile readOnce(SourceTree tree, Path file) {
        return read(tree, file, true, false);
    }

    private static SourceFile read(SourceTree tree, Path file, boolean used, boolean keep) {
        String text = "";
        try {
            text = keep ? tree.read(file) : tree.readOnce(file);
            YamlDocuments known = tree.knownDocuments(file);
            YamlDocuments documents = known == null ? READER.readDocuments(text, file.toString()) : known;
            return new SourceFile(file, text, documents, null, used);
        } catch (GitOpsException fault) {
            return new SourceFile(file, text, NOTHING, used || !isYamlOfHelm(text) ? fault : null, used);
        }
    }

    /** Whether those read it who read values: several merge keys in one mapping are one to them. */
    private static boolean isYamlOfHelm(String text) {
        try {
            return text.contains("<<")
                    && !YamlReader.read(text, "", YamlDialect.GOYAML2).isEmpty();
        } catch (GitOpsException fault) {
            return false;
        }
    }

    /** Whether it is named as JSON, which tools of all kinds use, with comments some of them. */
    public static boolean isJson(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    }

    public boolean isKustomization() {
        return KustomizationFile.isOne(file);
    }

    public List<YamlNode> documents() {
        return content.nodes();
    }

    /** Whether nothing about it is unusual: no mapping has a key twice. */
    public boolean isPlain() {
        return content.plain();
    }
}
