/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.remote;

import java.util.List;

/** A place with charts. */
interface ChartRepository {

    /** The versions of a chart that are there, in any order. */
    List<String> versions(String name);

    /** The archive of a chart, compared with the checksum that the place gives. */
    byte[] archive(String name, String version);
}
