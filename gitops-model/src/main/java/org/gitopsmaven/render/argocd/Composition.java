/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.argocd;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.argocd.application.NamespaceRule;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.resource.ArgoSyncOrder;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.resource.Origin;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.resource.ResourceId;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlSequence;

/**
 * Puts the objects of all sources together: lists become their items, namespaces are filled in, of equal objects the
 * last counts. Ported from {@code GenerateManifests} of {@code reposerver/repository} and {@code NormalizeTargetObjects}
 * of {@code controller/state}.
 */
final class Composition {

    private final NamespaceRule namespaces;
    private final List<Finding> findings = new ArrayList<>();

    Composition(NamespaceRule namespaces) {
        this.namespaces = namespaces;
    }

    /** What was found while objects were put together. */
    List<Finding> findings() {
        return findings;
    }

    /** The objects as Argo CD syncs them. */
    List<Resource> compose(List<Resource> manifests) {
        Map<ResourceId, Resource> byId = new LinkedHashMap<>();
        List<Resource> nameless = new ArrayList<>();
        for (Resource manifest : manifests) {
            Resource object = new Resource(namespaces.apply(manifest.content()), manifest.origin());
            if (object.name().isEmpty()) {
                nameless.add(object); // generateName makes each of them another one
                continue;
            }
            ResourceId key =
                    new ResourceId(new Gvk(object.gvk().group(), "", object.kind()), object.namespace(), object.name());
            Resource before = byId.remove(key);
            if (before != null) {
                findings.add(
                        Finding.of(ArgoRules.TWICE, object.id() + " is here more than once, and only the last counts")
                                .at(before.origin().location()));
            }
            byId.put(key, object);
        }
        List<Resource> objects = new ArrayList<>(byId.values());
        objects.addAll(nameless);
        return ArgoSyncOrder.sorted(objects);
    }

    /** Lists as their items; an empty list is nothing. */
    static List<Resource> expanded(List<Resource> resources) {
        List<Resource> expanded = new ArrayList<>();
        for (Resource resource : resources) {
            YamlNode items = resource.content().get("items");
            if (items instanceof YamlSequence sequence) {
                sequence.forEach(item -> addItem(item, expanded));
            } else if (items == null || !isNullList(resource.content(), items)) {
                expanded.add(resource);
            }
        }
        return expanded;
    }

    private static void addItem(YamlNode item, List<Resource> expanded) {
        if (item instanceof YamlMapping mapping) {
            expanded.add(new Resource(mapping, new Origin(mapping.mark().location())));
        }
    }

    private static boolean isNullList(YamlMapping object, YamlNode items) {
        return YamlDialect.GOYAML2.isNull(items) && !object.contains("spec") && !object.contains("status");
    }
}
