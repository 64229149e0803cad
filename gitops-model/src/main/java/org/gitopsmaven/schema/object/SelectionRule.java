/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import java.util.List;
import java.util.function.Consumer;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.schema.Field;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;

/**
 * In a closed world, network policies and monitors select something: pods, or services with such
 * labels. What selects all, or looks into other namespaces, is not asked.
 */
public final class SelectionRule implements ManifestSetValidator {

    private static final Rule SELECTION =
            new Rule("RES-SELECTS-NOTHING", Severity.WARNING, "policies and monitors select what there is");
    private static final String MONITORING = "monitoring.coreos.com";

    @Override
    public List<Rule> rules() {
        return List.of(SELECTION);
    }

    @Override
    public void validate(List<Manifest> objects, Consumer<Finding> found) {
        PodIndex pods = new PodIndex(objects);
        for (Manifest object : objects) {
            Field labels = labels(object);
            if (labels == null || labels.entries().isEmpty()) {
                continue;
            }
            boolean services = object.is(MONITORING, "ServiceMonitor");
            boolean any = services
                    ? hasService(objects, object.namespace(), labels)
                    : !pods.select(object, labels).isEmpty();
            if (!any) {
                new Complaints(SELECTION, object.resource(), found)
                        .at(
                                labels,
                                "selector matches no " + (services ? "Service" : "pod template")
                                        + " in the rendered set");
            }
        }
    }

    private static @Nullable Field labels(Manifest object) {
        Field spec = object.root().child("spec");
        if (spec == null) {
            return null;
        }
        if (object.is("networking.k8s.io", "NetworkPolicy")) {
            return alone(spec.child("podSelector"));
        }
        boolean monitor = object.is(MONITORING, "ServiceMonitor") || object.is(MONITORING, "PodMonitor");
        return monitor && spec.child("namespaceSelector") == null ? alone(spec.child("selector")) : null;
    }

    /** The labels of a selector that has no expressions besides. */
    private static @Nullable Field alone(@Nullable Field selector) {
        return selector == null || selector.child("matchExpressions") != null ? null : selector.child("matchLabels");
    }

    private static boolean hasService(List<Manifest> objects, String namespace, Field wanted) {
        for (Manifest object : objects) {
            Field labels = object.is("", "Service") && object.namespace().equals(namespace)
                    ? object.root().child("metadata", "labels")
                    : null;
            if (labels != null && labels.node() instanceof YamlMapping all && hasAll(all, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAll(YamlMapping labels, Field wanted) {
        for (YamlEntry label : wanted.entries()) {
            if (!label.value().toString().equals(labels.text(label.name()))) {
                return false;
            }
        }
        return true;
    }
}
