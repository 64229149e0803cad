/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.applicationset;

import java.util.Map;
import org.gitopsmaven.yaml.YamlMapping;

/**
 * An Application that an ApplicationSet gives. Its nodes know their places in the template.
 *
 * @param parameters those it was made from, flattened
 */
public record GeneratedApplication(YamlMapping content, Map<String, String> parameters) {}
