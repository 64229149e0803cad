/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.application;

/**
 * A number of replicas that is set from outside.
 *
 * @param count as it is written; not checked
 */
public record KustomizeReplica(String name, String count) {}
