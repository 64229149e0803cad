/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.transform;

import java.util.List;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.fieldspec.FieldSpec;
import org.gitopsmaven.kustomize.fieldspec.FieldSpecs;
import org.gitopsmaven.kustomize.filter.ReplicaFilter;
import org.gitopsmaven.kustomize.resmap.KustomizeResource;
import org.gitopsmaven.kustomize.resmap.ObjectFields;
import org.gitopsmaven.kustomize.resmap.ObjectId;
import org.gitopsmaven.kustomize.resmap.ResMap;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlMark;
import org.gitopsmaven.yaml.YamlNode;

/** Sets the replica count of workloads of a name ({@code ReplicaCountTransformer.go}). */
public final class ReplicaCountTransformer implements Transformer {

    private final String name;
    private final YamlMark mark;
    private final FieldSpecs specs;
    private final ReplicaFilter filter;

    private ReplicaCountTransformer(String name, long count, YamlMark mark, FieldSpecs specs) {
        this.name = name;
        this.mark = mark;
        this.specs = specs;
        this.filter = new ReplicaFilter(count, mark);
    }

    /** @param replica name and count */
    public static ReplicaCountTransformer of(YamlMapping replica, FieldSpecs specs) {
        YamlNode count = replica.get("count");
        String text = ObjectFields.text(replica, "count");
        return new ReplicaCountTransformer(
                ObjectFields.text(replica, "name"),
                text.isEmpty() ? 0 : Long.parseLong(text),
                count == null ? replica.mark() : count.mark(),
                specs);
    }

    /** The transformer that a plugin configuration asks for. */
    static ReplicaCountTransformer configured(YamlMapping config) {
        YamlMapping replica = config.mapping("replica");
        return of(replica == null ? new YamlMapping() : replica, FieldSpecReader.read(config.sequence("fieldSpecs")));
    }

    @Override
    public void transform(ResMap resources) {
        boolean found = false;
        for (FieldSpec spec : specs.specs()) {
            List<KustomizeResource> matches =
                    resources.matchingAnyId(id -> id.name().equals(name) && id.isOfKind(spec.gvk()));
            found |= !matches.isEmpty();
            for (KustomizeResource match : matches) {
                filter.apply(match.content(), spec);
            }
        }
        if (!found) {
            throw new KustomizeException(
                    "resource with name " + name + " does not match a config with the following GVK [" + kinds() + "]",
                    mark.line() == 0 ? null : mark.location());
        }
    }

    private String kinds() {
        List<String> kinds = specs.specs().stream()
                .map(spec -> ObjectId.unscoped(spec.gvk(), "", "").toString())
                .map(id -> id.substring(0, id.indexOf('/')))
                .toList();
        return String.join(" ", kinds);
    }
}
