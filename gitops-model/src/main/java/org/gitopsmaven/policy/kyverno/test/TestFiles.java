/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.policy.LabelMatch;
import org.gitopsmaven.policy.PolicyText;
import org.gitopsmaven.resource.Mappings;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlReader;

/** The files that a test names. Nothing outside of the root is read, and nothing is fetched. */
record TestFiles(Path directory, Path root) {

    private static final int DEEPEST = 8;

    /** The documents of all files under a key, which holds one or a list of them; directories with what is in them. */
    List<YamlMapping> all(YamlMapping test, String key) {
        List<String> names = new ArrayList<>(LabelMatch.texts(test.sequence(key)));
        if (test.text(key) != null) {
            names.add(String.valueOf(test.text(key)));
        }
        List<YamlMapping> documents = new ArrayList<>();
        for (String name : names) {
            if (name.contains("://")) {
                throw new GitOpsException(
                        "\"" + name + "\" is not fetched", test.mark().location(), "put the file beside the test");
            }
            Path file = directory.resolve(name).normalize();
            if (Files.isDirectory(file)) {
                for (Path inner : yaml(file)) {
                    documents.addAll(read(inner));
                }
            } else {
                documents.addAll(read(file));
            }
        }
        return documents;
    }

    private static List<Path> yaml(Path directory) {
        try (Stream<Path> files = Files.walk(directory, DEEPEST)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(ya?ml|json)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new GitOpsException("cannot be read: " + e, Location.of(directory));
        }
    }

    List<YamlMapping> read(Path file) {
        try {
            if (!file.toRealPath().startsWith(root.toRealPath())) {
                throw new GitOpsException("is outside of " + root, Location.of(file), "keep what tests name below it");
            }
        } catch (IOException e) {
            throw new GitOpsException("cannot be read: " + e, Location.of(file));
        }
        String text = PolicyText.read(file, file.toString());
        return Mappings.objects(YamlReader.read(text, file.toString(), YamlDialect.GOYAML2));
    }
}
