/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gitopsmaven.repository.RenderTarget;

/**
 * The tree that a run leaves behind: the objects of each target, and {@code index.json}. The same renderings give the
 * same bytes. Files that an earlier run wrote and this one did not are removed, nothing else is.
 */
public final class RenderedTree {

    /** The name of the index in the output directory. */
    public static final String INDEX = "index.json";

    private final Path directory;
    private final Map<String, String> texts;
    private final Map<String, List<Path>> filesByTarget;

    private RenderedTree(Path directory, TreePlan plan) {
        this.directory = directory;
        this.texts = plan.texts();
        this.filesByTarget = new TreeMap<>();
        for (IndexEntry entry : plan.entries()) {
            filesByTarget.put(entry.rendering().target().id(), resolved(entry.files()));
        }
    }

    /**
     * Writes the tree: all of it, or, when something goes wrong before the first file is in place, nothing.
     *
     * @param directory the output directory; made when it is not there
     * @param listener is told when all is in place
     */
    public static RenderedTree write(
            Path directory, List<Rendering> renderings, TreeOptions options, RenderListener listener) {
        Path output = directory.toAbsolutePath().normalize();
        OutputGuard.check(output, renderings, options.root());
        TreePlan plan = new TreePlan(renderings, options);
        new OutputDirectory(output).replace(plan.texts());
        RenderedTree tree = new RenderedTree(output, plan);
        listener.written(tree);
        return tree;
    }

    /** The output directory, absolute. */
    public Path directory() {
        return directory;
    }

    public Path index() {
        return directory.resolve(INDEX);
    }

    /** All files written, the index included, sorted. */
    public List<Path> files() {
        return resolved(texts.keySet());
    }

    private List<Path> resolved(Collection<String> names) {
        List<Path> files = new ArrayList<>();
        for (String name : names) {
            files.add(directory.resolve(name));
        }
        return List.copyOf(files);
    }

    /** The files written for a target, in apply order. */
    public List<Path> files(RenderTarget target) {
        return filesByTarget.getOrDefault(target.id(), List.of());
    }

    /** Packs the tree into a zip whose bytes depend on nothing but the tree and the time given. */
    public void zip(Path file, Instant timestamp) {
        TreeArchive.write(file, texts, timestamp);
    }
}
