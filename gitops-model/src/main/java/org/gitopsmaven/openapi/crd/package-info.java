/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * CustomResourceDefinitions compiled to the shape of {@code openapi.type}: structural schemas as the API server reads them
 * (apiextensions-apiserver, {@code pkg/apiserver/schema}), defaults included.
 */
@NullMarked
package org.gitopsmaven.openapi.crd;

import org.jspecify.annotations.NullMarked;
