/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.transform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.fieldspec.FieldSpecs;
import org.gitopsmaven.kustomize.filter.NamespaceFilter;
import org.gitopsmaven.kustomize.filter.SubjectMode;
import org.gitopsmaven.kustomize.resmap.KustomizeResource;
import org.gitopsmaven.kustomize.resmap.ObjectFields;
import org.gitopsmaven.kustomize.resmap.ObjectId;
import org.gitopsmaven.kustomize.resmap.ResMap;
import org.gitopsmaven.kustomize.resmap.Scopes;
import org.gitopsmaven.kustomize.resmap.ShownNotes;
import org.gitopsmaven.yaml.YamlJson;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlScalar;

/** Sets the namespace of all resources that can have one ({@code NamespaceTransformer.go}). */
public final class NamespaceTransformer implements Transformer {

    private final String namespace;
    private final NamespaceFilter filter;

    private NamespaceTransformer(
            YamlScalar namespace, FieldSpecs specs, boolean unsetOnly, SubjectMode mode, Scopes scopes) {
        this.namespace = namespace.text();
        this.filter = new NamespaceFilter(namespace.text(), specs, unsetOnly, mode, scopes, namespace.mark());
    }

    public static NamespaceTransformer of(YamlScalar namespace, FieldSpecs specs, Scopes scopes) {
        return new NamespaceTransformer(namespace, specs, false, SubjectMode.DEFAULT_ONLY, scopes);
    }

    /** The transformer that a plugin configuration asks for. */
    static NamespaceTransformer of(YamlMapping config, Scopes scopes) {
        YamlMapping metadata = config.mapping("metadata");
        YamlScalar namespace = metadata != null && metadata.get("namespace") instanceof YamlScalar scalar
                ? scalar
                : YamlScalar.string("");
        return new NamespaceTransformer(
                namespace,
                FieldSpecReader.read(config.sequence("fieldSpecs")),
                "true".equals(config.text("unsetOnly")),
                SubjectMode.of(ObjectFields.text(config, "setRoleBindingSubjects")),
                scopes);
    }

    @Override
    public void transform(ResMap resources) {
        if (namespace.isEmpty()) {
            return;
        }
        List<KustomizeResource> all = resources.resources();
        Map<ObjectId.Key, Integer> ids = new HashMap<>();
        for (KustomizeResource resource : all) {
            add(resource, 1, ids);
        }
        for (KustomizeResource resource : all) {
            if (!resource.isEmpty() && !resource.isMadeByHelm()) {
                add(resource, -1, ids);
                resource.storePreviousId();
                filter.apply(resource.content());
                if (add(resource, 1, ids) != 1) {
                    throw conflict(resources, resource.currentId());
                }
            }
        }
        resources.changed();
    }

    /** Counts the resources of an id. */
    private static int add(KustomizeResource resource, int change, Map<ObjectId.Key, Integer> ids) {
        ObjectId.Key key = resource.currentId().key();
        int count = ids.getOrDefault(key, 0) + change;
        ids.put(key, count);
        return count;
    }

    private static KustomizeException conflict(ResMap resources, ObjectId id) {
        List<KustomizeResource> matches = resources.matchingCurrentId(id::sameAs);
        String printed = String.join(
                " ",
                matches.stream()
                        .map(match -> YamlJson.write(ShownNotes.content(match)))
                        .toList());
        return new KustomizeException(
                "namespace transformation produces ID conflict: [" + printed + "]",
                matches.get(matches.size() - 1).origin().location());
    }
}
