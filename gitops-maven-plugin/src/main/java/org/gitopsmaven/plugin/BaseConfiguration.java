/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugins.annotations.Parameter;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.git.WorkTreeHead;
import org.gitopsmaven.project.BaseSettings;
import org.gitopsmaven.project.HttpSettings;
import org.gitopsmaven.project.Revision;
import org.jspecify.annotations.Nullable;

/**
 * What the derived base says that the project itself does not: {@code <base>} in the configuration of a goal. Whatever
 * is left out is detected.
 */
public final class BaseConfiguration {

    /** The port that the application serves HTTP on. */
    @Parameter
    private @Nullable Integer port;

    /** The path that tells whether the application is to be restarted. */
    @Parameter
    private @Nullable String livenessPath;

    /** The path that tells whether the application gets traffic. */
    @Parameter
    private @Nullable String readinessPath;

    /** Compute resources that are requested, such as {@code <cpu>100m</cpu>}. */
    @Parameter
    private @Nullable Map<String, String> requests;

    /** Limits of compute resources, such as {@code <memory>512Mi</memory>}. */
    @Parameter
    private @Nullable Map<String, String> limits;

    /** Labels of every object and pod; never part of a selector. */
    @Parameter
    private @Nullable Map<String, String> labels;

    /** Whether the objects carry the Git commit and branch that they were made from; each commit changes them then. */
    @Parameter
    private boolean revision;

    BaseSettings settings(@Nullable String application, Path project) {
        BaseSettings defaults = BaseSettings.DEFAULT;
        return new BaseSettings(
                application,
                new HttpSettings(port, livenessPath, readinessPath),
                over(defaults.requests(), requests),
                over(defaults.limits(), limits),
                over(defaults.labels(), labels),
                revision ? head(project) : null);
    }

    private static Revision head(Path project) {
        return WorkTreeHead.of(project)
                .map(head -> new Revision(head.commit(), head.branch()))
                .orElseThrow(() -> new GitOpsException(
                        "<revision> is wanted, but " + project + " lies in no Git work tree with a commit",
                        null,
                        "build from a checkout, or take <revision> out of <base>"));
    }

    private static Map<String, String> over(Map<String, String> defaults, @Nullable Map<String, String> given) {
        Map<String, String> merged = new TreeMap<>(defaults);
        if (given != null) {
            merged.putAll(given);
        }
        return merged;
    }
}
