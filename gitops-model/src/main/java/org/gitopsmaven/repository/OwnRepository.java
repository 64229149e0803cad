/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.gitopsmaven.argocd.application.RepositoryUrl;
import org.gitopsmaven.git.WorkTree;

/**
 * Tells whether an address and a revision mean the files that are rendered. Where neither a remote nor the
 * configuration knows any of the addresses that are used, the one of which most paths are here counts as this repository,
 * when at least half of its paths are.
 */
public final class OwnRepository {

    private static final Pattern PINNED = Pattern.compile("[0-9a-f]{7,40}|v?[0-9]+(\\.[0-9].*)?");
    private static final Set<String> DEFAULT_BRANCHES = Set.of("main", "master");

    private final List<String> urls;
    private final List<String> revisions;
    private final Optional<WorkTree> workTree;

    private OwnRepository(List<String> urls, List<String> revisions, Optional<WorkTree> workTree) {
        this.urls = List.copyOf(urls);
        this.revisions = revisions;
        this.workTree = workTree;
    }

    /**
     * The repository of a tree.
     *
     * @param configured addresses that are known to be this repository
     * @param used the addresses that definitions in the tree use, each with the path it uses there
     */
    static OwnRepository of(SourceTree tree, List<String> configured, List<Use> used) {
        Optional<WorkTree> workTree = tree.workTree();
        List<String> urls = new ArrayList<>(configured);
        workTree.ifPresent(found -> urls.addAll(found.urls()));
        boolean known = used.stream().anyMatch(use -> isAny(urls, use.url()));
        if (!known && configured.isEmpty()) {
            mostUsed(tree, used).ifPresent(urls::add);
        }
        return new OwnRepository(urls, tree.settings().repository().revisions(), workTree);
    }

    /** An address and a path below its root, with slashes. */
    record Use(String url, String path) {}

    private static Optional<String> mostUsed(SourceTree tree, List<Use> used) {
        Map<String, List<Use>> byUrl = new TreeMap<>();
        used.stream()
                .filter(use -> !use.path().isEmpty() && !use.path().equals("."))
                .forEach(use -> byUrl.computeIfAbsent(RepositoryUrl.normalize(use.url()), key -> new ArrayList<>())
                        .add(use));
        String best = null;
        long most = 0;
        for (Map.Entry<String, List<Use>> entry : byUrl.entrySet()) {
            long here = entry.getValue().stream()
                    .filter(use -> tree.hasDirectory(use.path()))
                    .count();
            if (here > most && 2 * here >= entry.getValue().size()) {
                best = entry.getKey();
                most = here;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether it is an address of this repository, in whatever spelling. */
    public boolean isUrl(String url) {
        return isAny(urls, url);
    }

    private static boolean isAny(List<String> urls, String url) {
        return urls.stream().anyMatch(own -> RepositoryUrl.sameRepository(own, url));
    }

    /**
     * Whether a revision is what is checked out: {@code HEAD}, the branch of the work tree, the default branch, and on
     * a checked out commit any branch. Where gitops.yaml names revisions, it is one of these.
     */
    public boolean isCheckedOut(String revision) {
        if (revision.isEmpty() || revision.equals("HEAD")) {
            return true;
        }
        String name = revision.startsWith("refs/heads/") ? revision.substring("refs/heads/".length()) : revision;
        if (!revisions.isEmpty()) {
            return revisions.contains(name) || name.equals(commit());
        }
        if (workTree.isEmpty()) {
            return !PINNED.matcher(name).matches();
        }
        WorkTree tree = workTree.get();
        if (name.equals(tree.branch()) || name.equals(tree.commit())) {
            return true;
        }
        if (tree.tags().contains(name)) {
            return false;
        }
        return tree.branch() == null ? !PINNED.matcher(name).matches() : DEFAULT_BRANCHES.contains(name);
    }

    /** The commit that is checked out; empty when that is not known. */
    public String commit() {
        return workTree.map(WorkTree::commit).orElse("");
    }
}
