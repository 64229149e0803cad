/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What each rule is about: why it is there, an example, what to do. Read only when somebody asks: by reports that carry
 * help, and for the page of all rules.
 */
@NullMarked
package org.gitopsmaven.report.guide;

import org.jspecify.annotations.NullMarked;
