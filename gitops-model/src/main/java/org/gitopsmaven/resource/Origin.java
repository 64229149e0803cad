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
 * @param name the name it had there, before prefixes, suffixes and hashes; empty when it is not known
 */
public record Origin(Location location, String name) {

    /** The origin of an object whose name there is not known, or is the one it has. */
    public Origin(Location location) {
        this(location, "");
    }
}
