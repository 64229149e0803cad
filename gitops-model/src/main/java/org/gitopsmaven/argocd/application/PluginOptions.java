/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.application;

/**
 * The {@code plugin} part of a source: rendered by a config management plugin, of which only the name is known.
 *
 * @param name empty when the plugin finds its sources itself
 */
public record PluginOptions(String name) implements SourceOptions {}
