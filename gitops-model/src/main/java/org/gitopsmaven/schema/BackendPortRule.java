/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.finding.Suggestion;
import org.gitopsmaven.finding.Validator;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.resource.Resource;

/** An Ingress sends to ports that the Services of its target have. */
public final class BackendPortRule implements Validator<Rendering> {

    private static final Rule BACKEND_PORT =
            new Rule("RES-BACKEND-PORT", Severity.ERROR, "an Ingress names ports that its services have");

    @Override
    public List<Rule> rules() {
        return List.of(BACKEND_PORT);
    }

    @Override
    public void validate(Rendering rendering, Consumer<Finding> found) {
        NamedObjects objects = new NamedObjects(rendering);
        for (Resource resource : rendering.resources()) {
            if (resource.kind().equals("Ingress") && resource.gvk().group().equals("networking.k8s.io")) {
                backends(Field.of(resource.content())).forEach(backend -> check(objects, resource, backend, found));
            }
        }
    }

    private static List<Field> backends(Field ingress) {
        List<Field> services = new ArrayList<>();
        ingress.at("spec", "defaultBackend", "service").ifPresent(services::add);
        for (Field rule : ingress.at("spec").map(spec -> spec.items("rules")).orElse(List.of())) {
            for (Field path : rule.at("http").map(http -> http.items("paths")).orElse(List.of())) {
                path.at("backend", "service").ifPresent(services::add);
            }
        }
        return services;
    }

    private static void check(NamedObjects objects, Resource ingress, Field service, Consumer<Finding> found) {
        String name = service.text("name");
        Optional<Field> target = name == null ? Optional.empty() : objects.find("Service", ingress, name);
        Field spec = target.flatMap(object -> object.at("spec")).orElse(null);
        if (spec == null
                || "ExternalName".equals(spec.text("type"))
                || spec.items("ports").isEmpty()) {
            return;
        }
        for (String key : new String[] {"number", "name"}) {
            List<String> known = spec.items("ports").stream()
                    .map(port -> String.valueOf(port.text(key.equals("number") ? "port" : "name")))
                    .toList();
            service.at("port", key)
                    .filter(port -> !known.contains(port.text()) && !Placeholder.isIn(port.text()))
                    .ifPresent(port -> found.accept(Finding.of(
                                    BACKEND_PORT,
                                    "Service " + name + " has no port " + port.text()
                                            + Suggestion.phrase(port.text(), known))
                            .withHint("it has " + String.join(", ", known))
                            .on(port.path())
                            .about(Objects.describe(ingress))
                            .at(Optional.ofNullable(port.location())
                                    .orElse(ingress.origin().location()))));
        }
    }
}
