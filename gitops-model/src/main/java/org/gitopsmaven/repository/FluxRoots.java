/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.flux.FluxKustomization;
import org.gitopsmaven.flux.FluxSync;
import org.gitopsmaven.repository.config.FluxCluster;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlMark;
import org.gitopsmaven.yaml.YamlStyle;

/**
 * The Kustomizations by which clusters enter the repository: those that no other one applies. Of those that apply each
 * other, it is the one that Flux was installed with.
 */
final class FluxRoots {

    private final SourceTree tree;
    private final FluxReach reach;
    private final FluxRepository repository;
    private final List<Resource> objects;
    private final List<FluxRoot> all = new ArrayList<>();
    private final BitSet installed = new BitSet();
    private final List<Resource> unreadable = new ArrayList<>();

    FluxRoots(Discovery discovery, List<Resource> objects) {
        this.tree = discovery.tree();
        this.reach = new FluxReach(tree, discovery.graph());
        this.repository = new FluxRepository(tree);
        this.objects = objects;
        objects.forEach(this::add);
    }

    private void add(Resource object) {
        YamlMapping content = object.content();
        Path file = Path.of(object.origin().location().file());
        try {
            if (FluxKustomization.isKustomization(content)) {
                FluxKustomization kustomization = FluxKustomization.of(content);
                if (kustomization.source().name().isEmpty()) {
                    return; // a patch of one
                }
                boolean itself = files(kustomization).contains(file);
                all.add(new FluxRoot(kustomization, file, itself, null));
            } else {
                FluxSync.of(content).ifPresent(sync -> all.add(new FluxRoot(sync, file, true, null)));
            }
        } catch (GitOpsException fault) {
            unreadable.add(object);
        }
    }

    /** Objects that say nothing because of a fault. */
    List<Resource> unreadable() {
        return unreadable;
    }

    /** The roots in the order of their files; those that the settings name, where they name some. */
    List<FluxRoot> find() {
        List<FluxCluster> clusters = tree.settings().flux().clusters();
        if (!clusters.isEmpty()) {
            return clusters.stream().map(this::configured).toList();
        }
        List<BitSet> reached = reached();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isBootstrap()) {
                installed.set(i);
                installed.or(reached.get(i));
            }
        }
        List<FluxRoot> roots = new ArrayList<>();
        BitSet covered = new BitSet();
        IntStream.range(0, all.size())
                .filter(i -> isFree(i, reached))
                .boxed()
                .sorted(Comparator.comparing(i -> !all.get(i).isBootstrap()))
                .filter(i -> !covered.get(i))
                .forEach(i -> {
                    roots.add(all.get(i));
                    covered.or(reached.get(i));
                });
        roots.sort(Comparator.comparing(FluxRoot::file));
        return roots;
    }

    /**
     * Whether it lies in a directory that a cluster applies, and is not among what the kustomization there takes: somebody
     * took it out, or has not put it in yet.
     */
    boolean isLeftOut(FluxRoot root) {
        for (int i = installed.nextSetBit(0); i >= 0; i = installed.nextSetBit(i + 1)) {
            FluxRoot other = all.get(i);
            boolean within = repository
                    .directory(other.kustomization(), objects)
                    .filter(directory -> root.file().startsWith(tree.root().resolve(directory)))
                    .isPresent();
            if (within && other != root) {
                return true;
            }
        }
        return false;
    }

    /** Whether all that apply it are applied by it. */
    private static boolean isFree(int self, List<BitSet> reached) {
        return IntStream.range(0, reached.size())
                .allMatch(other ->
                        !reached.get(other).get(self) || reached.get(self).get(other));
    }

    /** For each, those it applies, and those which they apply. */
    private List<BitSet> reached() {
        List<BitSet> applied = all.stream().map(this::applied).toList();
        List<BitSet> reached = new ArrayList<>();
        for (BitSet first : applied) {
            BitSet all = (BitSet) first.clone();
            BitSet done = new BitSet();
            for (int i = all.nextSetBit(0); i >= 0; i = next(all, done)) {
                done.set(i);
                all.or(applied.get(i));
            }
            reached.add(all);
        }
        return reached;
    }

    private static int next(BitSet all, BitSet done) {
        BitSet open = (BitSet) all.clone();
        open.andNot(done);
        return open.nextSetBit(0);
    }

    private BitSet applied(FluxRoot root) {
        Set<Path> files = files(root.kustomization());
        BitSet applied = new BitSet();
        for (int i = 0; i < all.size(); i++) {
            applied.set(i, files.contains(all.get(i).file()));
        }
        return applied;
    }

    /** What a Kustomization takes in; nothing when its source is known to be another one. */
    private Set<Path> files(FluxKustomization kustomization) {
        return repository
                .directory(kustomization, objects)
                .map(directory -> reach.files(tree.root().resolve(directory)))
                .orElse(Set.of());
    }

    private FluxRoot configured(FluxCluster cluster) {
        Path directory = tree.root().resolve(cluster.path()).normalize();
        return all.stream()
                .filter(root -> root.isBootstrap()
                        && tree.root().resolve(root.kustomization().directory()).equals(directory))
                .findFirst()
                .orElseGet(() -> new FluxRoot(
                        FluxSync.kustomization(place(cluster.definedAt()), path(cluster.path())),
                        Path.of(cluster.definedAt().file()),
                        true,
                        cluster))
                .of(cluster);
    }

    private static YamlMapping place(Location location) {
        YamlMark mark = new YamlMark(location.file(), location.line(), location.column());
        return new YamlMapping(List.of(), YamlStyle.BLOCK, null, mark, null);
    }

    private static String path(Path path) {
        return "./" + path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
