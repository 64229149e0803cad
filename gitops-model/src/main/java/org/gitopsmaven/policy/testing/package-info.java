/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The tests that authors of policies have: suites of Gatekeeper, {@code test_} rules of Rego. They are found beside the
 * policies and run in this JVM; each expectation gives one result, at its line.
 */
@NullMarked
package org.gitopsmaven.policy.testing;

import org.jspecify.annotations.NullMarked;
