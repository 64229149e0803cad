/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation;

/**
 * How a repository is validated.
 *
 * @param closedWorld whether everything that an object names must be in the same target
 * @param severities weights that the user gave to rules
 */
public record ValidationOptions(boolean closedWorld, Severities severities) {

    public static final ValidationOptions DEFAULT = new ValidationOptions(false, Severities.DEFAULT);
}
