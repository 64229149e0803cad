/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.report.format;

/** A part of the page. */
interface HtmlSection {

    /** The anchor of the part. */
    String id();

    /** Its heading. */
    String title();

    /** What is below the heading. */
    void write(ReportData report, Markup page);
}
