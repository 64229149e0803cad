/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The repository that a directory is the work tree of.
 *
 * @param urls the addresses of its remotes
 * @param branch that is checked out, or null
 * @param commit that is checked out, or empty before the first
 * @param branches that are known: local ones and those of the remotes
 * @param tags that are known
 */
public record WorkTree(
        List<String> urls, @Nullable String branch, String commit, List<String> branches, List<String> tags) {

    /** The work tree with this root; nothing when the directory is below the root of one, or in none. */
    public static Optional<WorkTree> at(Path root) {
        Path git = root.toAbsolutePath().resolve(Constants.DOT_GIT);
        if (!Files.exists(git)) {
            return Optional.empty();
        }
        HermeticSystemReader.install();
        try (Repository repository = new FileRepositoryBuilder()
                .findGitDir(root.toAbsolutePath().toFile())
                .build()) {
            Optional<WorkTreeHead> head = WorkTreeHead.of(root);
            return Optional.of(new WorkTree(
                    urls(repository.getConfig()),
                    head.map(WorkTreeHead::branch).orElse(null),
                    head.map(WorkTreeHead::commit).orElse(""),
                    names(repository, Constants.R_HEADS, Constants.R_REMOTES),
                    names(repository, Constants.R_TAGS)));
        } catch (IOException e) {
            throw new GitException(
                    root + ": the repository of the work tree cannot be read: " + e.getMessage(),
                    "check it with git status",
                    e);
        }
    }

    private static List<String> urls(StoredConfig config) {
        return config.getSubsections(ConfigConstants.CONFIG_REMOTE_SECTION).stream()
                .map(remote ->
                        config.getString(ConfigConstants.CONFIG_REMOTE_SECTION, remote, ConfigConstants.CONFIG_KEY_URL))
                .filter(url -> url != null && !url.isBlank())
                .toList();
    }

    private static List<String> names(Repository repository, String... prefixes) throws IOException {
        return repository.getRefDatabase().getRefsByPrefix(prefixes).stream()
                .map(Ref::getName)
                .map(WorkTree::shortName)
                .distinct()
                .toList();
    }

    /** Without {@code refs/heads/}, {@code refs/tags/} or {@code refs/remotes/origin/}. */
    private static String shortName(String ref) {
        String remote = Repository.shortenRefName(ref);
        return ref.startsWith(Constants.R_REMOTES) ? remote.substring(remote.indexOf('/') + 1) : remote;
    }
}
