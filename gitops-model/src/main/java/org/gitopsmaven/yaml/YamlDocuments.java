/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.List;

/**
 * What a text holds.
 *
 * @param nodes its documents
 * @param plain whether nothing unusual was seen in any of them, so that each has no key twice and can be written
 */
public record YamlDocuments(List<YamlNode> nodes, boolean plain) {}
