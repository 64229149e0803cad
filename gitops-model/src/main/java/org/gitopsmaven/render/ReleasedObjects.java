/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.repository.SourceTree;
import org.gitopsmaven.yaml.YamlMapping;

/** The objects of a file whose trees were released: all of them are read again when one is asked for. */
final class ReleasedObjects {

    private final SourceTree tree;
    private final Path file;
    private SoftReference<List<YamlMapping>> known = new SoftReference<>(null);

    ReleasedObjects(SourceTree tree, Path file) {
        this.tree = tree;
        this.file = file;
    }

    /** @throws GitOpsException when the file does not hold it any more */
    synchronized YamlMapping get(int index) {
        List<YamlMapping> objects = known.get();
        if (objects == null) {
            objects = DirectoryFile.contents(tree.documents(file), new ArrayList<>());
            known = new SoftReference<>(objects);
        }
        if (index >= objects.size()) {
            throw new GitOpsException("the file was changed while it was read", Location.of(file), "run it again");
        }
        return objects.get(index);
    }
}
