/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy;

import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/**
 * What one rule of a policy says of an object, or of all objects of a target together.
 *
 * @param policy the name of the policy
 * @param rule the name of the rule inside the policy; empty where rules have no names
 * @param severity what a failure weighs
 * @param message why it is not passed; empty when it is
 * @param object null when it is about all of them
 * @param place the node of the object that it is about, or null for the object itself
 * @param policyLocation where the policy says so
 */
public record PolicyResult(
        String policy,
        String rule,
        Outcome outcome,
        Severity severity,
        String message,
        @Nullable PolicyObject object,
        @Nullable YamlNode place,
        Location policyLocation) {}
