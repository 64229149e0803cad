/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.apache.maven.execution.MavenSession;
import org.gitopsmaven.change.CleanWorkTree;
import org.gitopsmaven.change.PromotionGate;
import org.gitopsmaven.change.PublishOptions;
import org.gitopsmaven.git.GitRemote;
import org.gitopsmaven.git.LocalCheckout;
import org.gitopsmaven.repository.ApplicationName;
import org.jspecify.annotations.Nullable;

/**
 * The repository that a goal writes to: the one that is configured, or the one that the work tree here came from.
 *
 * @param workTree the work tree of that repository, if this is one; null elsewhere
 */
record Place(GitOpsTarget target, @Nullable LocalCheckout workTree) {

    static Place of(
            @Nullable RepositoryConfiguration configured,
            Function<RepositoryConfiguration, GitOpsTarget> target,
            MavenSession session) {
        LocalCheckout here =
                LocalCheckout.of(Path.of(session.getExecutionRootDirectory())).orElse(null);
        GitRemote origin = here == null ? null : here.origin();
        if (configured != null) {
            GitOpsTarget named = target.apply(configured);
            return new Place(named, named.remote().equals(origin) ? here : null);
        }
        if (origin == null) {
            throw RepositoryConfiguration.missing();
        }
        return new Place(target.apply(RepositoryConfiguration.of(origin.toString(), null, null)), here);
    }

    /** A repository with one application names it by what was asked for, else by its own name. */
    PublishOptions options(List<ApplicationName> applications) {
        ApplicationName alone = applications.size() == 1
                ? applications.get(0)
                : ApplicationName.of(Path.of(name(target.remote().path())));
        return PublishOptions.DEFAULT.naming(alone);
    }

    /** Refuses while files are edited here that are not committed. */
    PromotionGate cleanWorkTree() {
        return workTree == null ? PromotionGate.OPEN : new CleanWorkTree(workTree);
    }

    private static String name(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        String name = last.endsWith(".git") ? last.substring(0, last.length() - 4) : last;
        return name.isEmpty() ? "application" : name;
    }
}
