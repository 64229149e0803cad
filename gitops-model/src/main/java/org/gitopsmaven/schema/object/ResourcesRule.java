/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import java.util.Optional;
import java.util.Set;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.resource.Quantity;
import org.gitopsmaven.schema.Field;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEntry;

/** No container asks for more than its limit; of devices and huge pages it asks for just that. */
final class ResourcesRule implements PodRule {

    private static final Rule RESOURCES =
            new Rule("RES-RESOURCES", Severity.ERROR, "containers request no more than their limits");
    private static final Set<String> OVERCOMMITTED = Set.of("cpu", "memory", "ephemeral-storage");

    @Override
    public Rule rule() {
        return RESOURCES;
    }

    @Override
    public void check(PodTemplate pod, YamlDialect dialect, Complaints complaints) {
        for (Field container : pod.containers()) {
            Field limits = container.child("resources", "limits");
            Field requests = container.child("resources", "requests");
            if (limits != null && requests != null) {
                compare(requests, limits, complaints);
            }
        }
    }

    private static void compare(Field requests, Field limits, Complaints complaints) {
        for (YamlEntry entry : requests.entries()) {
            Field limit = limits.child(entry.name());
            if (limit != null) {
                Field request = new Field(requests.way().field(entry.name()), entry.value());
                compare(request, limit, entry.name(), complaints);
            }
        }
    }

    private static void compare(Field request, Field limit, String name, Complaints complaints) {
        if (request.text().equals(limit.text())) {
            return;
        }
        Optional<Quantity> asked = Quantity.of(request.text());
        Optional<Quantity> most = Quantity.of(limit.text());
        if (asked.isEmpty() || most.isEmpty()) {
            return;
        }
        int order = asked.get().compareTo(most.get());
        if (order > 0) {
            complaints.at(request, name + " request " + request.text() + " exceeds limit " + limit.text());
        } else if (order < 0 && !OVERCOMMITTED.contains(name)) {
            complaints.at(request, name + " request " + request.text() + " must equal limit " + limit.text());
        }
    }
}
