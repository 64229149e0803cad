/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.testing;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gitopsmaven.policy.rego.syntax.Module;
import org.gitopsmaven.policy.rego.syntax.RegoException;
import org.gitopsmaven.policy.rego.syntax.RegoVersion;
import org.jspecify.annotations.Nullable;

/**
 * The Rego below a place. The tests of a directory see the modules of that directory, and of the others those whose
 * packages they name: policies of different authors may use one name for different packages.
 */
final class RegoModules {

    private static final String TEST_ENDING = "_test.rego";

    private final List<Read> all;

    /** A module that was read; where it cannot be parsed, what is wrong with it. */
    private record Read(
            Path file,
            String text,
            @Nullable Module module,
            @Nullable RegoException fault) {

        Module parsed() {
            if (module == null) {
                throw fault == null ? new IllegalStateException("neither a module nor a fault") : fault;
            }
            return module;
        }

        boolean names(Module other) {
            return parsed().path().equals(other.path()) || text.contains("data." + String.join(".", other.path()));
        }
    }

    RegoModules(TestFiles files, List<Path> paths) {
        this.all = paths.stream().map(path -> read(path, files.text(path))).toList();
    }

    static boolean isTest(Path file) {
        return file.toString().endsWith(TEST_ENDING);
    }

    private static Read read(Path file, String text) {
        try {
            return new Read(file, text, Module.parse(text, file.toString(), RegoVersion.V1), null);
        } catch (RegoException newest) {
            try {
                return new Read(file, text, Module.parse(text, file.toString(), RegoVersion.V0), null);
            } catch (RegoException e) {
                return new Read(file, text, null, newest);
            }
        }
    }

    /** The modules that the tests of a directory see. */
    List<Module> of(Path directory) {
        Set<Read> seen = new LinkedHashSet<>(in(directory).toList());
        Deque<Read> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Read next = open.poll();
            next.parsed();
            for (Read other : all) {
                Module module = other.module();
                if (module != null
                        && !isTest(other.file())
                        && next.names(module)
                        && !has(seen, module, directory)
                        && seen.add(other)) {
                    open.add(other);
                }
            }
        }
        return seen.stream().map(Read::parsed).toList();
    }

    private static boolean has(Set<Read> seen, Module wanted, Path directory) {
        return seen.stream()
                .filter(read -> directory.equals(read.file().getParent()))
                .anyMatch(read -> read.parsed().path().equals(wanted.path()));
    }

    /** The packages of the tests in a directory, each once. */
    List<List<String>> testedPackages(Path directory) {
        Set<List<String>> packages = new LinkedHashSet<>();
        in(directory)
                .filter(read -> isTest(read.file()))
                .forEach(read -> packages.add(read.parsed().path()));
        return new ArrayList<>(packages);
    }

    private Stream<Read> in(Path directory) {
        return all.stream().filter(read -> directory.equals(read.file().getParent()));
    }
}
