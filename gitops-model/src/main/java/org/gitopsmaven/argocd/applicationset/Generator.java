/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.applicationset;

import java.util.List;
import org.gitopsmaven.golang.GoMap;
import org.gitopsmaven.resource.FieldReader;

/** Makes sets of parameters from its part of an ApplicationSet. */
interface Generator {

    /**
     * The sets of parameters, in order.
     *
     * @param fields the generator's own part, such as what stands under {@code list}
     */
    List<GoMap> generate(FieldReader fields);
}
