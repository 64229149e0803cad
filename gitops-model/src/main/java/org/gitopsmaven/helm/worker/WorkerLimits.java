/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.worker;

import java.time.Duration;

/**
 * What a worker may use.
 *
 * @param timeout for one rendering
 * @param memory bytes for Helm's process where the system can limit it
 * @param threads renderings at once
 */
public record WorkerLimits(Duration timeout, long memory, int threads) {}
