/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import java.nio.file.Path;
import java.util.List;
import org.gitopsmaven.repository.SourceTree;
import org.gitopsmaven.yaml.YamlMapping;

/**
 * The files that a user put into a derived base, sorted by path.
 *
 * @param patches those whose objects are generated too
 * @param additions those whose objects are not, and directories with a kustomization
 * @param components directories with a component
 * @param notes on additions that look as if they were meant to change a generated object
 */
record UserFiles(List<Path> patches, List<Path> additions, List<Path> components, List<String> notes) {

    UserFiles {
        patches = List.copyOf(patches);
        additions = List.copyOf(additions);
        components = List.copyOf(components);
        notes = List.copyOf(notes);
    }

    static UserFiles in(SourceTree tree, Path base, List<YamlMapping> generated) {
        return new UserFileSorting(tree, base, generated).sorted();
    }
}
