/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What any part of the program can say: findings, their rules, severities and locations, and the one exception for
 * faults of the user.
 */
@NullMarked
package org.gitopsmaven.finding;

import org.jspecify.annotations.NullMarked;
