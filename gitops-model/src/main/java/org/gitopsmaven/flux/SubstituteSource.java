/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.flux;

/**
 * A ConfigMap or Secret whose keys are variables.
 *
 * @param optional whether it may be missing
 */
public record SubstituteSource(FluxReference reference, boolean optional) {}
