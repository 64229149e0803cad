/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.cel;

/**
 * One expected result.
 *
 * @param kind what kind of policy it is about
 * @param rule the rule of the policy; empty for all
 * @param objectKind the kind of the object; empty for any
 * @param operation what is asked of the API server; empty for what the values say
 * @param object {@code name} or {@code namespace/name}
 */
record KyvernoCheck(
        String kind, String policy, String rule, String objectKind, String object, String result, String operation) {}
