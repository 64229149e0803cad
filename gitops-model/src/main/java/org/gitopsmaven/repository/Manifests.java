/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/** Reads YAML files of a tree under the names that users see. */
final class Manifests {

    private static final Pattern KIND = Pattern.compile("(?m)(?:^|[{,])\\uFEFF?\\s*(?:\\{\\s*)?[\"']?kind[\"']?\\s*:");
    private static final Pattern API_VERSION =
            Pattern.compile("(?m)(?:^|[{,])\\uFEFF?\\s*(?:\\{\\s*)?[\"']?apiVersion[\"']?\\s*:");

    private Manifests() {}

    /** The first document of a file, or null when it has none. */
    static @Nullable YamlNode first(SourceTree tree, Path file) {
        List<YamlNode> documents = YamlReader.read(tree.read(file), file.toString(), YamlDialect.GOYAML3);
        return documents.isEmpty() ? null : documents.get(0);
    }

    /** Whether the text has the two keys of every object. One that cannot be read is none. */
    static boolean looksLikeOne(SourceTree tree, Path file) {
        try {
            String text = tree.read(file);
            return KIND.matcher(text).find() && API_VERSION.matcher(text).find();
        } catch (GitOpsException e) {
            return false;
        }
    }
}
