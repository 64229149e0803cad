/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.argocd;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.gitopsmaven.argocd.application.ApplicationSource;
import org.gitopsmaven.files.WorkingTree;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.NotRenderedException;
import org.gitopsmaven.kustomize.load.RepoSpec;
import org.gitopsmaven.repository.ArgoRepositories;

/** Finds the files of sources: those of this repository, and others as far as that is allowed. */
final class Checkouts {

    private final ArgoRepositories repositories;
    private final Path root;
    private final Remote remote;
    private final Map<Path, WorkingTree> listed = new ConcurrentHashMap<>();

    Checkouts(ArgoRepositories repositories, Path root, Remote remote) {
        this.repositories = repositories;
        this.root = root;
        this.remote = remote;
    }

    /** The files of a source. */
    Checkout of(ApplicationSource source) {
        if (source.isChart()) {
            throw new IllegalArgumentException("a chart has no repository: " + source.chart());
        }
        String url = source.repoUrl();
        Optional<Path> here = repositories.root(url, source.targetRevision());
        if (here.isPresent()) {
            Path directory = here.get();
            WorkingTree files = directory.equals(root)
                    ? repositories.workingTree()
                    : listed.computeIfAbsent(directory, path -> WorkingTree.of(path, List.of()));
            return new Checkout(directory, files, repositories.own().commit());
        }
        if (!repositories.own().isUrl(url)) {
            return fetched(source);
        }
        throw NotRenderedException.unsupported(
                "\"" + source.targetRevision() + "\" of this repository is not what is checked out",
                source.location(),
                "check it out to render this Application");
    }

    private Checkout fetched(ApplicationSource source) {
        String url = source.repoUrl();
        if (remote.bases().isEmpty()) {
            throw NotRenderedException.remote(
                    url + " lies outside of the repository, which is not allowed",
                    source.location(),
                    "allow it (gitops.allowRemote), or say in gitops.yaml that it is this repository");
        }
        try {
            String revision = source.targetRevision().isEmpty() ? "" : "?ref=" + source.targetRevision();
            RepoSpec spec = RepoSpec.parse(url + (url.endsWith(".git") ? "" : ".git") + revision)
                    .orElseThrow(() -> new GitOpsException("\"" + url + "\" is no address of a repository"));
            Path directory = remote.bases().get().checkout(spec);
            WorkingTree files = listed.computeIfAbsent(directory, path -> WorkingTree.of(path, List.of()));
            return new Checkout(directory, files, "");
        } catch (GitOpsException fault) {
            throw NotRenderedException.remote(fault.message(), source.location(), fault.hint());
        }
    }
}
