/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation;

import java.util.List;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.schema.object.Manifest;

/**
 * Objects that were judged each by itself.
 *
 * @param findings what is wrong with them
 * @param outlines the objects with what others may refer to
 * @param open those of them whose schema only the whole of what is rendered tells
 */
record JudgedObjects(List<Finding> findings, List<Manifest> outlines, List<Manifest> open) {}
