/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.report.format;

/** One way to write what validation found. */
interface ReportFormat {

    /** The word that asks for it. */
    String name();

    /** The name of its file in the directory of reports. */
    String file();

    /** Whether it lists all rules there are, not only those that found something. */
    default boolean listsRules() {
        return false;
    }

    /** The whole file. */
    String text(ReportData report);
}
