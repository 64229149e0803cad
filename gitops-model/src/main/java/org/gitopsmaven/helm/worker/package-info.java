/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The process that runs Helm: a Java machine of its own with helm-java in it, so that a chart can take neither the
 * build's signals nor its memory with it. How it is started, asked, limited, restarted and ended.
 */
@NullMarked
package org.gitopsmaven.helm.worker;

import org.jspecify.annotations.NullMarked;
