/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gitopsmaven.openapi.Scope;
import org.gitopsmaven.openapi.crd.ControllerKinds;
import org.gitopsmaven.openapi.kubernetes.KubernetesCatalogue;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.yaml.YamlMapping;

/** What kinds are called in paths and where their objects live: by Kubernetes, by CRDs that are there, or by habit. */
public final class KindNames {

    private static final Set<String> CLUSTER_KINDS = Set.of("ClusterPolicy", "ClusterSecretStore", "ClusterIssuer");

    private record Defined(String plural, boolean isCluster) {}

    private final Map<String, Defined> defined = new HashMap<>();

    /** Learns what a CRD defines; other objects are passed over. */
    public void learn(YamlMapping object) {
        YamlMapping spec = object.mapping("spec");
        YamlMapping names = spec == null ? null : spec.mapping("names");
        String kind = names == null ? null : names.text("kind");
        String plural = names == null ? null : names.text("plural");
        if (spec != null && kind != null && plural != null && "CustomResourceDefinition".equals(object.text("kind"))) {
            defined.put(
                    key(String.valueOf(spec.text("group")), kind),
                    new Defined(plural, "Cluster".equals(spec.text("scope"))));
        }
    }

    public String plural(Gvk gvk) {
        Defined known = defined.get(key(gvk.group(), gvk.kind()));
        return known == null ? guess(gvk.kind().toLowerCase(Locale.ROOT)) : known.plural();
    }

    /** Whether objects of this kind live in no namespace. Kinds that nobody knows live in one. */
    public boolean isCluster(Gvk gvk) {
        Defined known = defined.get(key(gvk.group(), gvk.kind()));
        if (known != null) {
            return known.isCluster();
        }
        Scope scope = KubernetesCatalogue.get().scope(gvk);
        if (scope == Scope.UNKNOWN) {
            scope = ControllerKinds.get().scope(gvk);
        }
        return scope == Scope.UNKNOWN ? CLUSTER_KINDS.contains(gvk.kind()) : scope == Scope.CLUSTER;
    }

    private static String guess(String kind) {
        if (kind.equals("endpoints")) {
            return kind;
        }
        if (kind.endsWith("s") || kind.endsWith("x") || kind.endsWith("ch") || kind.endsWith("sh")) {
            return kind + "es";
        }
        boolean vowel = kind.endsWith("ey") || kind.endsWith("ay");
        return kind.endsWith("y") && !vowel ? kind.substring(0, kind.length() - 1) + "ies" : kind + "s";
    }

    private static String key(String group, String kind) {
        return group + "/" + kind;
    }
}
