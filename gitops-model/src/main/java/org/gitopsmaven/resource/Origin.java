/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.resource;

import org.gitopsmaven.finding.Location;

/**
 * Where an object was defined.
 *
 * @param location the first line of the document, or of the generator entry, that made it
 */
public record Origin(Location location) {}
