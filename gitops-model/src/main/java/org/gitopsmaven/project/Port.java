/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

/** A named port of the container. */
record Port(String name, int number) {

    static final String HTTP = "http";
    static final String HTTPS = "https";
    static final String MANAGEMENT = "management";
}
