/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gitopsmaven.git.GitBranch;
import org.gitopsmaven.git.GitOptions;
import org.gitopsmaven.git.GitRemote;
import org.gitopsmaven.repository.EnvironmentName;
import org.gitopsmaven.repository.config.GitOpsYaml;

/** The branches of a repository that its environments are on, as {@code gitops.yaml} on the main one says. */
public final class EnvironmentBranches {

    private final GitRemote remote;
    private final String main;
    private final GitOptions options;
    private final Map<String, GitBranch> open = new ConcurrentHashMap<>();

    /**
     * @param main the branch of environments that have none of their own
     */
    public EnvironmentBranches(GitRemote remote, String main, GitOptions options) {
        this.remote = remote;
        this.main = main;
        this.options = options;
    }

    public GitRemote remote() {
        return remote;
    }

    public GitOptions options() {
        return options;
    }

    public String main() {
        return main;
    }

    /** A branch; the server is not asked yet. */
    public GitBranch branch(String name) {
        return open.computeIfAbsent(name, each -> GitBranch.open(remote, each, options));
    }

    /** What {@code gitops.yaml} of the main branch says now. */
    GitOpsYaml settings() {
        return TipSettings.of(branch(main).snapshot());
    }

    /** The name of the branch of an environment. */
    String nameFor(EnvironmentName environment, GitOpsYaml settings) {
        String own = settings.environment(environment).branch();
        return own == null ? main : own;
    }
}
