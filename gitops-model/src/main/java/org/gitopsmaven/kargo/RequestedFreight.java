/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kargo;

import java.util.List;
import org.gitopsmaven.resource.FieldReader;

/**
 * Freight that a stage wants.
 *
 * @param warehouse where it comes from
 * @param direct whether it is taken from the warehouse at once
 * @param stages the stages it must have passed, any of which is enough unless the strategy says all
 */
public record RequestedFreight(String warehouse, boolean direct, List<String> stages) {

    static RequestedFreight of(FieldReader fields) {
        FieldReader sources = fields.childOrEmpty("sources");
        return new RequestedFreight(
                fields.childOrEmpty("origin").text("name"), sources.flag("direct"), sources.texts("stages"));
    }
}
