/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Renders the sources of Applications as the repo-server of Argo CD does, and puts their objects together as its
 * controller does: namespaces, duplicates, the order of a sync.
 */
@NullMarked
package org.gitopsmaven.render.argocd;

import org.jspecify.annotations.NullMarked;
