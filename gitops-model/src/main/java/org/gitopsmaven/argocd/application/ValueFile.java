/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.application;

/**
 * A file of values for a chart.
 *
 * @param ref the source whose repository it lies in; empty for the source itself
 * @param path with slashes from the root of the repository, or an address
 * @param remote whether it is an address
 */
public record ValueFile(String ref, String path, boolean remote) {}
