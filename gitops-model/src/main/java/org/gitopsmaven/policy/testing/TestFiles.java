/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.policy.PolicyText;
import org.gitopsmaven.resource.Mappings;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlScalar;

/** The files below the place of some policies; no path leads out of it. */
final class TestFiles {

    private final Path root;

    TestFiles(Path root) {
        this.root = root;
    }

    /** The text of a file. */
    String text(Path file) {
        return PolicyText.read(file, file.toString());
    }

    /** The objects in a file, lists taken apart. */
    List<YamlMapping> objects(Path file) {
        return Mappings.objects(YamlReader.read(text(file), file.toString(), YamlDialect.GOYAML2));
    }

    /** The objects of a file that another one names. */
    List<YamlMapping> objectsOf(Path from, YamlScalar reference) {
        Path file = resolve(from, reference);
        List<YamlMapping> objects = objects(file);
        if (objects.isEmpty()) {
            throw new GitOpsException("there is no object in " + reference.text(), location(reference));
        }
        return objects;
    }

    /** The first object of a file that an entry of a mapping names. */
    YamlMapping objectOf(Path from, YamlMapping holder, String key) {
        if (!(holder.get(key) instanceof YamlScalar reference)) {
            throw new GitOpsException(
                    "no " + key + " is named", holder.mark().location(), "write " + key + ": with the path of a file");
        }
        return objectsOf(from, reference).get(0);
    }

    private Path resolve(Path from, YamlScalar reference) {
        try {
            Path file = from.resolveSibling(reference.text()).normalize();
            if (!Files.isRegularFile(file)) {
                throw new GitOpsException("there is no file " + reference.text(), location(reference));
            }
            if (!file.startsWith(root) || !file.toRealPath().startsWith(root.toRealPath())) {
                throw new GitOpsException(
                        reference.text() + " lies outside of " + root.getFileName(),
                        location(reference),
                        "keep the files of a test in the directory of the policies");
            }
            return file;
        } catch (IOException | InvalidPathException e) {
            throw new GitOpsException("there is no file " + reference.text(), location(reference), null, e);
        }
    }

    private static Location location(YamlScalar reference) {
        return reference.mark().location();
    }
}
