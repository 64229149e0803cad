/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.SessionData;
import org.gitopsmaven.change.ImageEdit;
import org.jspecify.annotations.Nullable;

/**
 * The bumps that one Maven session does in one phase. Each project hands in what it has; the last one that is to do so
 * gets all of them, so that everything is pushed once, and nothing when an earlier project failed.
 */
final class PendingBumps {

    /** The phase of executions that name none: the default of the goal. */
    private static final String DEPLOY = "deploy";

    private final Map<GitOpsTarget, List<ImageEdit>> edits = new LinkedHashMap<>();
    private final Set<String> arrived = new HashSet<>();
    private final long expected;

    private PendingBumps(long expected) {
        this.expected = expected;
    }

    static PendingBumps of(MavenSession session, MojoExecution execution) {
        boolean commandLine = execution.getSource() == MojoExecution.Source.CLI;
        String phase = commandLine ? "" : Objects.requireNonNullElse(execution.getLifecyclePhase(), DEPLOY);
        // Maven runs a goal that needs no project once on the command line, whatever the number of projects
        long expected = commandLine ? 1 : executions(session, execution, phase);
        SessionData data = session.getRepositorySession().getData();
        String key = PendingBumps.class.getName() + ":" + phase;
        data.set(key, null, new PendingBumps(expected)); // only the first one stays
        return (PendingBumps) Objects.requireNonNull(data.get(key));
    }

    synchronized void add(GitOpsTarget target, ImageEdit edit) {
        edits.computeIfAbsent(target, repository -> new ArrayList<>()).add(edit);
    }

    /** Says that an execution is done; gives everything when it was the last, and nothing before. */
    synchronized Map<GitOpsTarget, List<ImageEdit>> arrive(MavenProject project, MojoExecution execution) {
        arrived.add(project.getId() + "#" + execution.getExecutionId());
        if (arrived.size() < expected) {
            return Map.of();
        }
        Map<GitOpsTarget, List<ImageEdit>> all = new LinkedHashMap<>(edits);
        edits.clear();
        return all;
    }

    private static long executions(MavenSession session, MojoExecution execution, String phase) {
        return session.getProjects().stream()
                .map(project -> project.getPlugin(execution.getPlugin().getKey()))
                .mapToLong(plugin -> executions(plugin, phase))
                .sum();
    }

    private static long executions(@Nullable Plugin plugin, String phase) {
        return plugin == null
                ? 0
                : plugin.getExecutions().stream()
                        .filter(execution -> execution.getGoals().contains("bump"))
                        .map(PluginExecution::getPhase)
                        .filter(bound ->
                                Objects.requireNonNullElse(bound, DEPLOY).equals(phase))
                        .count();
    }
}
