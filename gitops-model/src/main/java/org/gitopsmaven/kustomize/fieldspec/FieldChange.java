/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.fieldspec;

import org.gitopsmaven.yaml.YamlNode;

/** What is done to a field that a spec leads to. */
@FunctionalInterface
public interface FieldChange {

    /**
     * The node that the field is to have; the same one when it was changed itself or is to stay.
     *
     * @param value the value of the field, null and empty ones included
     */
    YamlNode apply(YamlNode value);
}
