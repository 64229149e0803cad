/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

/** Tags of YAML's own types in their short form. */
public final class YamlTags {

    public static final String NULL = "!!null";
    public static final String BOOLEAN = "!!bool";
    public static final String INTEGER = "!!int";
    public static final String FLOAT = "!!float";
    public static final String STRING = "!!str";
    public static final String TIMESTAMP = "!!timestamp";
    public static final String BINARY = "!!binary";
    public static final String MERGE = "!!merge";
    public static final String MAPPING = "!!map";
    public static final String SEQUENCE = "!!seq";

    private YamlTags() {}
}
