/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.testing;

import org.gitopsmaven.finding.Location;

/**
 * How one expectation of a test turned out.
 *
 * @param name what the file calls it
 * @param message why it failed or was not run; empty when it passed
 * @param location where the expectation stands
 */
public record PolicyTestResult(String name, Verdict verdict, String message, Location location) {

    /** How it can turn out. */
    public enum Verdict {
        PASSED,
        FAILED,
        /** It was not run. */
        SKIPPED
    }

    public static PolicyTestResult passed(String name, Location location) {
        return new PolicyTestResult(name, Verdict.PASSED, "", location);
    }

    public static PolicyTestResult failed(String name, String message, Location location) {
        return new PolicyTestResult(name, Verdict.FAILED, message, location);
    }

    public static PolicyTestResult skipped(String name, String why, Location location) {
        return new PolicyTestResult(name, Verdict.SKIPPED, why, location);
    }
}
