/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.application;

import java.util.function.Predicate;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlScalar;

/**
 * The namespace that Argo CD gives to objects: none for those of the cluster, that of the destination for those which
 * say none. Ported from {@code controller/state}.
 */
public final class NamespaceRule {

    private final Predicate<Gvk> clusterScoped;
    private final String namespace;

    /**
     * A rule for one Application.
     *
     * @param clusterScoped the kinds that have no namespace; all others have one
     * @param namespace of the destination, may be empty
     */
    public NamespaceRule(Predicate<Gvk> clusterScoped, String namespace) {
        this.clusterScoped = clusterScoped;
        this.namespace = namespace;
    }

    /** The object with its namespace; the same one when nothing changes. */
    public YamlMapping apply(YamlMapping object) {
        YamlMapping metadata = object.mapping("metadata");
        String before = metadata == null ? null : metadata.text("namespace");
        boolean named = before != null && !before.isEmpty();
        boolean cluster = clusterScoped.test(Gvk.of(object));
        if (cluster ? !named : named || namespace.isEmpty()) {
            return object;
        }
        YamlMapping changed = object.copy();
        YamlMapping target = changed.mapping("metadata");
        if (target == null) {
            target = new YamlMapping();
            changed.put("metadata", target);
        }
        if (cluster) {
            target.remove("namespace");
        } else {
            target.put("namespace", YamlScalar.string(namespace));
        }
        return changed;
    }
}
