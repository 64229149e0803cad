/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.gitopsmaven.project.ApplicationTree;
import org.gitopsmaven.remote.RemoteServers;
import org.gitopsmaven.repository.config.GitOpsYaml;
import org.jspecify.annotations.Nullable;

/** What the goals have in common that read a GitOps tree: where it is, and what of it is wanted. */
abstract class TreeMojo extends GitOpsMojo {

    final MavenProject project;
    final MavenSession session;

    /**
     * Root of the GitOps tree to read. Default: {@code src/main/gitops} of the project; the project itself when that is
     * not there and a {@code gitops.yaml} is; without a pom, the current directory.
     */
    @Parameter(property = "gitops.directory")
    private @Nullable File directory;

    /** The environments wanted, separated by commas; all when left out. */
    @Parameter(property = "gitops.environment")
    private @Nullable String environment;

    /**
     * The applications wanted, separated by commas; all when left out. In the build of an application it is the name of
     * that application, by default its artifactId.
     */
    @Parameter(property = "gitops.application")
    private @Nullable String application;

    /** Where the rendered tree goes. Default: {@code target/gitops}. */
    @Parameter(property = "gitops.outputDirectory")
    private @Nullable File outputDirectory;

    /**
     * Whether bases, charts and files from outside the repository may be fetched. They are kept
     * in the cache directory of the user; with {@code mvn -o} only what is kept there is used. The credentials are
     * those of the {@code <server>} of the settings whose id is the name of the host; its {@code <proxy>} counts too.
     */
    @Parameter(property = "gitops.allowRemote", defaultValue = "false")
    private boolean allowRemote;

    /** The image of the application, {@code name:tag}; found in the build when left out. */
    @Parameter(property = "gitops.image")
    private @Nullable String image;

    /** What the derived base says that the project itself does not. */
    @Parameter
    private @Nullable BaseConfiguration base;

    /** Files that {@code ${…}} Maven properties are put into, from the root of the project; no other file is touched. */
    @Parameter(property = "gitops.filteredFiles")
    private @Nullable List<String> filteredFiles;

    /** The seconds that one chart may take to render. */
    @Parameter(property = "gitops.chartTimeout", defaultValue = "60")
    private long chartTimeout = 60;

    /** The megabytes that charts may take to render; obeyed on Linux. */
    @Parameter(property = "gitops.chartMemory", defaultValue = "2048")
    private long chartMemory = 2048;

    @Inject
    private @Nullable SettingsDecrypter decrypter;

    TreeMojo(MavenProject project, MavenSession session) {
        this.project = project;
        this.session = session;
    }

    /** The files to read and the targets wanted, or null when this project has nothing to render. */
    @Nullable
    Workspace workspace() {
        Wanted wanted = new Wanted(
                environment,
                application,
                image,
                allowRemote,
                session.isOffline(),
                servers(),
                home().target().resolve("gitops-cache"),
                new LimitedHelm(new BuildHelm(session), Duration.ofSeconds(chartTimeout), chartMemory));
        LastRendering last = LastRendering.of(project, session);
        Path root = root();
        if (root != null) {
            return Workspace.ofTree(root, output(), wanted, last);
        }
        if ("pom".equals(project.getPackaging())
                && !ApplicationTree.isIn(project.getBasedir().toPath())) {
            return null; // a parent or an aggregator
        }
        return Workspace.ofApplication(
                MavenMetadata.of(project, session),
                base == null ? new BaseConfiguration() : base,
                filteredFiles == null ? List.of() : filteredFiles,
                wanted,
                last);
    }

    /** Nothing of the settings is looked at unless something may be fetched. */
    private RemoteServers servers() {
        return allowRemote && decrypter != null
                ? new SettingsServers(session.getSettings(), decrypter)
                : RemoteServers.DISCOVERED;
    }

    /** The root of a tree that is more than that of one application, or null. */
    private @Nullable Path root() {
        if (directory != null) {
            return directory.toPath();
        }
        Path home = home().root();
        if (project.getFile() == null) {
            return home;
        }
        boolean describesItself = Files.exists(home.resolve(GitOpsYaml.FILE)) && !ApplicationTree.isIn(home);
        return describesItself ? home : null;
    }

    /** Where the rendered tree goes. */
    Path output() {
        return outputDirectory == null ? home().target().resolve("gitops") : outputDirectory.toPath();
    }

    /** Where the reports go. */
    Path reports() {
        return home().reports();
    }

    private Home home() {
        return Home.of(project, session);
    }

    /** Notes that this goal ran, for the one that ends the build. */
    void journal(Workspace workspace) {
        Journal.of(session).add(output(), reports(), workspace.tree().root());
    }
}
