/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation;

import org.gitopsmaven.render.RenderStatus;
import org.gitopsmaven.repository.RenderTarget;

/**
 * What validation says of one target.
 *
 * @param objects how many objects were checked
 * @param counts the findings that name this target
 */
public record TargetResult(RenderTarget target, RenderStatus status, int objects, FindingCounts counts) {}
