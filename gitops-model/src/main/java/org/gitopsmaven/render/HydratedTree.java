/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gitopsmaven.argocd.application.HydratedFiles;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.git.HeadCommit;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.yaml.JsonTree;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlWriter;

/**
 * The files that Argo CD's source hydrator commits, by branch and path. A target that no hydrator names is at its
 * environment, as if that were a branch. Ported from {@code commitserver/commit/hydratorhelper}.
 */
final class HydratedTree {

    private static final String METADATA = "hydrator.metadata";

    private final Optional<HeadCommit> commit;
    private final Set<String> branches = new HashSet<>();

    /**
     * @param root of the work tree that is rendered
     */
    HydratedTree(Path root) {
        this.commit = HeadCommit.of(root);
    }

    /** The files of a target, by path, manifests first; the first target of a branch brings those at its root. */
    Map<String, String> files(Rendering rendering) {
        Hydration hydration = hydration(rendering);
        String branch = Objects.requireNonNull(hydration.branch());
        String directory = directory(branch, Objects.requireNonNull(hydration.path()), rendering.target());
        List<YamlNode> documents = hydration.manifests().stream()
                .map(manifest -> (YamlNode) JsonTree.of(manifest.content()))
                .toList();
        Map<String, String> files = new LinkedHashMap<>();
        files.put(directory + "manifest.yaml", YamlWriter.writeHydrated(documents));
        files.put(directory + METADATA, HydratedFiles.metadata(hydration.repoUrl(), sha(), hydration.commands()));
        if (branches.add(branch)) {
            files.put(branch + "/" + METADATA, metadata(hydration.repoUrl()));
            files.put(branch + "/.gitattributes", HydratedFiles.GIT_ATTRIBUTES);
        }
        return files;
    }

    private static Hydration hydration(Rendering rendering) {
        Hydration given = rendering.hydration();
        String branch = given == null ? null : given.branch();
        if (given != null && branch != null) {
            return given;
        }
        String environment = rendering.target().environment().value();
        String path = rendering.target().id().substring(environment.length() + 1);
        return new Hydration(
                given == null ? "" : given.repoUrl(),
                environment,
                path,
                given == null ? rendering.resources() : given.manifests(),
                given == null ? List.of() : given.commands());
    }

    private static String directory(String branch, String path, RenderTarget target) {
        Path root = Path.of(branch).normalize();
        Path directory = root.resolve(path).normalize();
        if (root.isAbsolute() || branch.startsWith("..") || directory.equals(root) || !directory.startsWith(root)) {
            throw new GitOpsException(
                    "spec.sourceHydrator.syncSource.path: got \"" + path
                            + "\", want a directory below the root of the branch",
                    target.definedAt(),
                    "give each Application a directory of its own");
        }
        return directory.toString().replace(directory.getFileSystem().getSeparator(), "/") + "/";
    }

    private String sha() {
        return commit.map(HeadCommit::id).orElse("");
    }

    private String metadata(String repoUrl) {
        String message = commit.map(HeadCommit::message).orElse("");
        return HydratedFiles.rootMetadata(
                repoUrl,
                sha(),
                commit.map(HeadCommit::author).orElse(""),
                commit.map(HeadCommit::date).orElse(""),
                message);
    }
}
