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
        all.forEach(resource -> ids.merge(resource.currentId().key(), 1, Integer::sum));
        for (KustomizeResource resource : all) {
            if (!resource.isEmpty() && !resource.isMadeByHelm()) {
                ids.merge(resource.currentId().key(), -1, Integer::sum);
                resource.storePreviousId();
                filter.apply(resource.content());
                if (ids.merge(resource.currentId().key(), 1, Integer::sum) != 1) {
                    throw conflict(resources, resource.currentId());
                }
            }
        }
        resources.changed();
    }

    private static KustomizeException conflict(ResMap resources, ObjectId id) {
        List<KustomizeResource> matches = resources.matchingCurrentId(id::sameAs);
        String printed = String.join(
                " ",
                matches.stream()
                        .map(match -> YamlJson.write(match.contentWithNotes()))
                        .toList());
        return new KustomizeException(
                "namespace transformation produces ID conflict: [" + printed + "]",
                matches.get(matches.size() - 1).origin().location());
    }
}
