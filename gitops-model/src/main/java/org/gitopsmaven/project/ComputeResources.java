/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import java.util.Map;

/** What the container asks of its node, and what it may use at most. */
final class ComputeResources implements Decorator {

    @Override
    public void decorate(Fields object, Application application) {
        Fields container = Decorator.container(object);
        put(container, "requests", application.settings().requests());
        put(container, "limits", application.settings().limits());
    }

    private static void put(Fields container, String field, Map<String, String> amounts) {
        if (!amounts.isEmpty()) {
            amounts.forEach(container.in("resources", field)::put);
        }
    }
}
