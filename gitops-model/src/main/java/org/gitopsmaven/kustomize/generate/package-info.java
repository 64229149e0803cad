/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Generators: ConfigMaps, Secrets and service accounts made from files and literals, and the hash of their content.
 * What happens to the generated resources is the pipeline's business.
 */
@NullMarked
package org.gitopsmaven.kustomize.generate;

import org.jspecify.annotations.NullMarked;
