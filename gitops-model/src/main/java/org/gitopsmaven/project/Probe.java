/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

/**
 * An HTTP request that tells the health of the application.
 *
 * @param path from the root of the port
 * @param port name of the container's port
 * @param tls whether the port speaks HTTPS
 */
record Probe(String path, String port, boolean tls) {}
