/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.report;

/** The report that other goals read. */
public final class FindingsReport {

    /** Its name in the directory of reports. */
    public static final String FILE = "findings.json";

    private FindingsReport() {}
}
