/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.finding.Suggestion;
import org.gitopsmaven.schema.object.Manifest;
import org.gitopsmaven.schema.object.ManifestSetValidator;
import org.jspecify.annotations.Nullable;

/** An Ingress sends to ports that the Services of its target have. */
public final class BackendPortRule implements ManifestSetValidator {

    private static final Rule BACKEND_PORT =
            new Rule("RES-BACKEND-PORT", Severity.ERROR, "an Ingress names ports that its services have");

    @Override
    public List<Rule> rules() {
        return List.of(BACKEND_PORT);
    }

    @Override
    public void validate(List<Manifest> objects, Consumer<Finding> found) {
        NamedObjects named = new NamedObjects(objects, Set.of("Service"));
        for (Manifest object : objects) {
            if (object.kind().equals("Ingress") && object.gvk().group().equals("networking.k8s.io")) {
                for (Field backend : IngressBackends.of(object.root())) {
                    Field service = backend.child("service");
                    if (service != null) {
                        check(named, object, service, found);
                    }
                }
            }
        }
    }

    private static void check(NamedObjects objects, Manifest ingress, Field service, Consumer<Finding> found) {
        String name = service.text("name");
        Field target = name == null ? null : objects.find("Service", ingress, name);
        Field spec = target == null ? null : target.child("spec");
        if (name == null || spec == null || "ExternalName".equals(spec.text("type"))) {
            return;
        }
        List<Field> ports = spec.items("ports");
        if (!ports.isEmpty()) {
            check(service.child("port", "number"), "port", ports, name, ingress, found);
            check(service.child("port", "name"), "name", ports, name, ingress, found);
        }
    }

    private static void check(
            @Nullable Field port,
            String key,
            List<Field> ports,
            String service,
            Manifest ingress,
            Consumer<Finding> found) {
        if (port == null || Placeholder.isIn(port.text())) {
            return;
        }
        List<String> known = new ArrayList<>();
        for (Field item : ports) {
            known.add(String.valueOf(item.text(key)));
        }
        if (!known.contains(port.text())) {
            found.accept(Finding.of(
                            BACKEND_PORT,
                            "Service " + service + " has no port " + port.text()
                                    + Suggestion.phrase(port.text(), known))
                    .withHint("it has " + String.join(", ", known))
                    .on(port.path())
                    .about(Objects.describe(ingress.resource()))
                    .at(Optional.ofNullable(port.location())
                            .orElse(ingress.resource().origin().location())));
        }
    }
}
