/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.finding.Suggestion;
import org.gitopsmaven.schema.Field;

/**
 * Services find pods, and the ports that they name. That there are pods at all is asked only in a closed world, where all
 * that a Service can select is in the target.
 */
public final class ServiceTargetRule implements ManifestSetValidator {

    private static final Rule TARGET_PORT =
            new Rule("RES-SERVICE-TARGET-PORT", Severity.ERROR, "services name ports that their pods have");
    private static final Rule SELECTOR =
            new Rule("RES-SERVICE-SELECTOR", Severity.ERROR, "services select pods that there are");

    private final boolean closedWorld;

    public ServiceTargetRule(boolean closedWorld) {
        this.closedWorld = closedWorld;
    }

    @Override
    public List<Rule> rules() {
        return List.of(TARGET_PORT, SELECTOR);
    }

    @Override
    public void validate(List<Manifest> objects, Consumer<Finding> found) {
        PodIndex pods = null;
        for (Manifest service : objects) {
            Field spec = service.is("", "Service") ? service.root().child("spec") : null;
            Field selector = spec == null ? null : spec.child("selector");
            if (spec == null
                    || selector == null
                    || selector.entries().isEmpty()
                    || "ExternalName".equals(spec.text("type"))) {
                continue;
            }
            pods = pods == null ? new PodIndex(objects) : pods;
            check(pods.select(service, selector), service, spec, selector, found);
        }
    }

    private void check(
            List<PodTemplate> selected, Manifest service, Field spec, Field selector, Consumer<Finding> found) {
        if (selected.isEmpty()) {
            if (closedWorld) {
                new Complaints(SELECTOR, service.resource(), found)
                        .at(selector, "selector matches no pod template in the rendered set");
            }
            return;
        }
        List<String> names = new ArrayList<>();
        for (PodTemplate pod : selected) {
            names.addAll(pod.portNames());
        }
        for (Field port : spec.items("ports")) {
            Field target = port.child("targetPort");
            if (target != null && target.isText(service.dialect()) && !names.contains(target.text())) {
                new Complaints(TARGET_PORT, service.resource(), found)
                        .at(
                                target,
                                "targetPort '" + target.text() + "' is not a named port of the selected pods"
                                        + Suggestion.phrase(target.text(), names));
            }
        }
    }
}
