/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.conftest;

import java.util.List;
import org.gitopsmaven.policy.rego.value.ObjectValue;

/**
 * One thing that a rule says of a document.
 *
 * @param namespace the names of the package
 * @param rule the name of the rule
 * @param metadata what else stands in the object of the message; empty for a plain text
 */
public record RuleResult(
        RuleOutcome outcome, List<String> namespace, String rule, String message, ObjectValue metadata) {}
