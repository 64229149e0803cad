/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.git.WorkTreeChange;
import org.jspecify.annotations.Nullable;

/** Tells which targets may define others: those that reach a text which speaks of a controller's kinds. */
final class DefiningTargets {

    private static final Pattern KIND = Pattern.compile(
            "kind[\"']?\\s*:\\s*[\"']?(Application|ApplicationSet|Kustomization|HelmRelease)\\b|kind[\"']?\\s*:.*\\{\\{");
    private static final Set<String> GROUPS = Set.of("argoproj.io/", "toolkit.fluxcd.io/");
    /** Not worth the other cores. */
    private static final int FEW = 100;

    private static final long LARGEST_TEMPLATE = 4L << 20;

    private final SourceTree tree;
    private final Reach reach;
    private final Map<Path, Boolean> charts = new ConcurrentHashMap<>();
    private @Nullable TreeSet<Path> files;

    DefiningTargets(SourceTree tree, Reach reach) {
        this.tree = tree;
        this.reach = reach;
    }

    /** A chart from elsewhere may define anything; a Kustomization of Flux makes objects that others refer to. */
    boolean mayDefine(RenderTarget target) {
        return target.source() instanceof FluxKustomizationSource
                || target.source() instanceof ArgoSource argo
                        && argo.application().sources().stream().anyMatch(source -> source.isChart())
                || reach.of(target).stream().anyMatch(this::hasDefinitions);
    }

    /**
     * Whether changes may define targets otherwise: in a definition, by a file that comes or goes, or by one that an
     * ApplicationSet reads.
     */
    boolean mayBeRedefined(List<WorkTreeChange> changes) {
        return changes.stream().anyMatch(this::mayDefine)
                || !changes.isEmpty()
                        && files().stream()
                                .map(tree::read)
                                .anyMatch(text -> text.contains("ApplicationSet") && text.contains("files"));
    }

    private boolean mayDefine(WorkTreeChange change) {
        String before = change.before();
        return before == null
                || !tree.hasFile(change.file())
                || speaksOfThem(before)
                || speaksOfThem(tree, change.file());
    }

    private boolean hasDefinitions(Path path) {
        return SortedFiles.anyBelow(files(), path) || charts.computeIfAbsent(path, this::isDefiningChart);
    }

    private synchronized TreeSet<Path> files() {
        if (files == null) {
            Collection<Path> all = tree.yamlFiles();
            files = (all.size() < FEW ? all.stream() : all.parallelStream())
                    .filter(file -> speaksOfThem(tree, file))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        return files;
    }

    private static boolean speaksOfThem(SourceTree tree, Path file) {
        try {
            return !KustomizationFile.isOne(file) && speaksOfThem(tree.read(file));
        } catch (GitOpsException e) {
            return false; // what cannot be read defines nothing
        }
    }

    private static boolean speaksOfThem(String text) {
        return GROUPS.stream().anyMatch(text::contains) && KIND.matcher(text).find();
    }

    /** Templates are no files of the tree. */
    private boolean isDefiningChart(Path directory) {
        Path templates = directory.resolve("templates");
        if (!Files.isRegularFile(directory.resolve("Chart.yaml")) || !Files.isDirectory(templates)) {
            return false;
        }
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).anyMatch(DefiningTargets::templateSpeaksOfThem);
        } catch (IOException e) {
            throw new GitOpsException("cannot be read: " + e, Location.of(directory), null, e);
        }
    }

    private static boolean templateSpeaksOfThem(Path file) {
        try {
            return Files.size(file) <= LARGEST_TEMPLATE
                    && speaksOfThem(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return false; // gone, or not ours to read: Helm will say so
        }
    }
}
