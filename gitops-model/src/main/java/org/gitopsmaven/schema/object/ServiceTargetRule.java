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
import org.gitopsmaven.finding.Validator;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.schema.Field;
import org.gitopsmaven.schema.Objects;
import org.gitopsmaven.yaml.YamlDialect;

/**
 * Services find pods, and the ports that they name. That there are pods at all is asked only in a closed world, where all
 * that a Service can select is in the target.
 */
public final class ServiceTargetRule implements Validator<Rendering> {

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
    public void validate(Rendering rendering, Consumer<Finding> found) {
        PodIndex pods = new PodIndex(rendering);
        YamlDialect dialect = Objects.dialect(rendering);
        for (Resource resource : rendering.resources()) {
            Manifest service = Manifest.of(resource, dialect);
            Field spec = service.root().at("spec").orElse(null);
            if (spec == null || !service.is("", "Service") || "ExternalName".equals(spec.text("type"))) {
                continue;
            }
            spec.at("selector")
                    .filter(selector -> !selector.entries().isEmpty())
                    .ifPresent(selector -> check(pods.select(resource, selector), service, spec, selector, found));
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
        selected.forEach(pod -> names.addAll(pod.portNames()));
        for (Field port : spec.items("ports")) {
            port.at("targetPort")
                    .filter(target -> target.isText(service.dialect()) && !names.contains(target.text()))
                    .ifPresent(target -> new Complaints(TARGET_PORT, service.resource(), found)
                            .at(
                                    target,
                                    "targetPort '" + target.text() + "' is not a named port of the selected pods"
                                            + Suggestion.phrase(target.text(), names)));
        }
    }
}
