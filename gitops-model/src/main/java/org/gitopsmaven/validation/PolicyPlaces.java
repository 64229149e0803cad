/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.yaml.YamlMapping;

/**
 * Where policies are.
 *
 * @param directory of the repository, from its root; it need not be there
 * @param others files, directories and archives that the user names
 * @param values what they would ask a cluster, by variable
 * @param combined packages of Rego that judge all objects of a target at once
 */
public record PolicyPlaces(Path directory, List<Path> others, YamlMapping values, List<String> combined) {

    /** The directory {@code policies}. */
    public static final PolicyPlaces DEFAULT = new PolicyPlaces(Path.of("policies"), List.of());

    public PolicyPlaces {
        others = List.copyOf(others);
        combined = List.copyOf(combined);
    }

    /** Places of policies that ask nothing. */
    public PolicyPlaces(Path directory, List<Path> others) {
        this(directory, others, new YamlMapping(), List.of());
    }

    /** The same with more files and directories. */
    public PolicyPlaces with(List<Path> more) {
        List<Path> all = new ArrayList<>(others);
        all.addAll(more);
        return new PolicyPlaces(directory, all, values, combined);
    }

    /** What is to be read for a tree with this root. */
    public List<Path> in(Path root) {
        List<Path> all = new ArrayList<>();
        Path own = root.resolve(directory).normalize();
        if (own.startsWith(root) && !own.equals(root) && Files.isDirectory(own)) {
            all.add(own);
        }
        all.addAll(others);
        return all;
    }
}
