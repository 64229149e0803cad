/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.application;

/** How a source is rendered, as far as the Application says it. */
public sealed interface SourceOptions
        permits HelmSourceOptions, KustomizeSourceOptions, DirectoryOptions, PluginOptions, SourceOptions.Unspecified {

    /** Nothing is said: the files of the source decide. */
    record Unspecified() implements SourceOptions {}
}
