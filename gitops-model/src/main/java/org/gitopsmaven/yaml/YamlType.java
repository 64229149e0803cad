/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

/** What a scalar is once its text and tag have been read. */
public enum YamlType {
    NULL,
    BOOLEAN,
    INTEGER,
    FLOAT,
    STRING,
    TIMESTAMP,
    BINARY
}
